import type { PeopleLanguage } from '../people'
import { AND, isGenitive, isNamed, isOwnersPronoun, isPointing } from './function-words'
import {
  isCommonWord,
  isForeignWord,
  isGivenName,
  isListedName,
  isNamePart,
  isNationality,
  isNounToo,
  isRole,
  isSurname,
} from './names'
import { phraseOf } from './noun-phrase'
import { isOrganisationName, properStart } from './organisations'
import { isCourtesy, isKin, isOffice, isOrigin, isPersonNoun, isRoleWord } from './roles'
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
    same: sameName,
    soundKeys,
  },
  roles: {
    opensName: isRole,
    is: isRoleWord,
    isOffice,
    isKin,
    isPerson: isPersonNoun,
    isCourtesy,
    isOrigin,
    isNationality,
  },
  phrases: {
    and: AND,
    isGenitive,
    isOwner: isOwnersPronoun,
    isPointing,
    isNaming: isNamed,
    of: phraseOf,
    properStart,
    isOrganisationName,
  },
}
