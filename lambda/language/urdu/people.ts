import type { PeopleLanguage } from '../people'
import { AND, isGenitive, isNamed, isOwnersPronoun, isPointing } from './function-words'
import {
  isCommonWord,
  isDoubtful,
  isForeignWord,
  isGivenName,
  isListedName,
  isNamePart,
  isNationality,
  isNounToo,
  isRole,
  isSurname,
} from './names'
import { nameless, phraseOf } from './noun-phrase'
import { isOrganisationName, properStart } from './organisations'
import { isCourtesy, isKin, isOffice, isOrigin, isPersonNoun, isPlural, isRoleWord } from './roles'
import { sameName, soundKeys } from './same-name'

/** Names, roles and noun phrases of Urdu, as the people of an article are found by. */
export const urduPeople: PeopleLanguage = {
  names: {
    isPart: isNamePart,
    isCommon: isCommonWord,
    isForeign: isForeignWord,
    isListed: isListedName,
    isGiven: isGivenName,
    isSurname,
    isNoun: isNounToo,
    isDoubtful,
    same: sameName,
    soundKeys,
  },
  roles: {
    opensName: isRole,
    is: isRoleWord,
    isOffice,
    isKin,
    isPerson: isPersonNoun,
    isPlural,
    isCourtesy,
    isOrigin,
    isAge: (key) => key === 'سالہ',
    isNationality,
  },
  phrases: {
    and: AND,
    isGenitive,
    isOwner: isOwnersPronoun,
    isPointing,
    isNaming: isNamed,
    of: phraseOf,
    nameless,
    properStart,
    isOrganisationName,
  },
}
