import { verbForms } from './morphology'

/** Verbs that make a reporting verb of a noun: اعلان کیا, زور دیا, الزام لگایا, موقف اختیار کیا, سوال اٹھایا. */
const ROOTS: ReadonlyArray<readonly [string, string]> = [
  ['کر', 'کیا/کیے/کئے/کی/کیں'],
  ['دے', 'دیا/دیے/دئیے/دیئے/دی/دیں'],
  ['دلا', ''],
  ['دلوا', ''],
  ['لگا', ''],
  ['اٹھا', ''],
  ['رکھ', ''],
  ['کروا', ''],
  ['کرا', ''],
  ['ڈال', ''],
  ['لے', 'لیا/لیے/لی/لیں'],
  ['سنا', ''],
  ['اپنا', ''],
  ['مار', ''],
  ['بتا', ''],
]

function formsOfLightVerbs(): Map<string, number> {
  const forms = new Map<string, number>()
  for (const [root, irregular] of ROOTS)
    for (const { form, has } of verbForms(root, irregular === '' ? [] : irregular.split('/')))
      forms.set(form, (forms.get(form) ?? 0) | has)
  return forms
}

const FORMS = formsOfLightVerbs()

/** The verb features of a light verb's form; 0 when it is none. */
export function lightVerb(key: string): number {
  return FORMS.get(key) ?? 0
}
