import { FIELD_NAMES, type FieldName } from '../contract/article-fields'

/** Fields that the page for adding an article asks for: all but the language, which is Urdu there. */
export type AddedField = Exclude<FieldName, 'language'>

export const ADDED_FIELDS = FIELD_NAMES.filter((name): name is AddedField => name !== 'language')
