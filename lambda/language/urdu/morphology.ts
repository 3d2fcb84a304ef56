import { FEATURE } from './lexical-classes'

/** A form of a lemma, with the features that it has beside the lemma's own. */
export interface Form {
  form: string
  has: number
}

const form = (text: string, has = FEATURE.inflected as number): Form => ({ form: text, has })

/**
 * Forms of a noun beside its lemma (Schmidt 1999, chapter 1): marked masculines in ا and ہ, feminines in ی, all others;
 * with the English plural ز and the Arabic ones ات and ین.
 */
export function nounForms(lemma: string, feminine: boolean, person: boolean): Form[] {
  const stem = beforeVowel(lemma.slice(0, -1))
  const plural = FEATURE.inflected | FEATURE.pl
  const forms: Form[] = [form(`${lemma}ز`, plural)]
  if (/[اہ]$/.test(lemma)) {
    if (!feminine) forms.push(form(`${stem}ے`), form(`${stem}وں`, plural))
    if (feminine || lemma.endsWith('ا')) forms.push(form(`${lemma}ئیں`, plural), form(`${lemma}وں`, plural))
    if (feminine)
      forms.push(
        form(`${lemma}یں`, plural),
        form(`${lemma}ں`, plural),
        form(`${stem}ائیں`, plural),
        form(`${stem}اوں`, plural),
      )
    if (lemma.endsWith('ہ'))
      forms.push(form(`${lemma}وں`, plural), form(`${stem}ات`, plural), form(`${stem}گان`, plural))
  } else if (lemma.endsWith('ی')) {
    forms.push(form(`${lemma}وں`, plural))
    if (feminine) forms.push(form(`${lemma}اں`, plural))
  } else if (lemma.endsWith('ں')) {
    forms.push(form(`${stem}ئیں`, plural), form(`${stem}وں`, plural))
    // کنواں, کنویں, کنووں: a masculine in nasal ا.
    if (!feminine && lemma.endsWith('اں')) {
      const root = lemma.slice(0, -2)
      forms.push(form(`${root}یں`), form(`${root}وں`, plural))
    }
  } else {
    forms.push(form(`${lemma}وں`, plural), form(`${lemma}ات`, plural))
    if (feminine) forms.push(form(`${lemma}یں`, plural))
    if (person) forms.push(form(`${lemma}ین`, plural), form(`${lemma}ان`, plural))
  }
  return forms
}

/** The ی before an ending is a hamza: نیا, نئے; سایہ, سائے. */
function beforeVowel(stem: string): string {
  return /^.ی$|[اآ]ی$/.test(stem) ? `${stem.slice(0, -1)}ئ` : stem
}

/** Forms of an adjective that agrees: اچھا, اچھے, اچھی; used as a noun also اچھوں. */
export function adjectiveForms(lemma: string): Form[] {
  const bare = lemma.replace(/(?:اں|[اہ])$/, '')
  if (bare === lemma) return []
  const stem = beforeVowel(bare)
  const nasal = lemma.endsWith('اں') ? 'یں' : ''
  return [
    form(`${stem}${nasal || 'ے'}`),
    form(`${stem}${nasal || 'ی'}`, FEATURE.inflected | FEATURE.f),
    form(`${stem}وں`, FEATURE.inflected | FEATURE.pl),
  ]
}

const P = FEATURE.perfective
const S = FEATURE.subjunctive
const PL = FEATURE.pl
const F = FEATURE.f

/** Perfectives made by rule: after a consonant, after ا and و, after ی. */
function perfectives(root: string): Form[] {
  if (/[اوآ]$/.test(root))
    return [
      form(`${root}یا`, P),
      form(`${root}ئے`, P | PL),
      form(`${root}ئی`, P | F),
      form(`${root}ئیں`, P | F | PL),
    ]
  if (root.endsWith('ی'))
    return [form(`${root}ا`, P), form(`${root}ے`, P | PL), form(root, P | F), form(`${root}ں`, P | F | PL)]
  return [
    form(`${root}ا`, P),
    form(`${root}ے`, P | PL),
    form(`${root}ی`, P | F),
    form(`${root}یں`, P | F | PL),
  ]
}

/** Endings of irregular perfectives tell gender and number: گیا, گئے, گئی, گئیں. */
function irregular(perfective: string): Form {
  if (/یں$/.test(perfective)) return form(perfective, P | F | PL)
  if (/ی$/.test(perfective)) return form(perfective, P | F)
  return form(perfective, /ے$/.test(perfective) ? P | PL : P)
}

/** Words written on to a root without a space: کررہے, کردیا, کرگیا. */
const JOINED =
  'رہا رہے رہی رہیں دیا دیے دیئے دی لیا لیے لی گیا گئے گئی چکا چکے چکی سکا سکے سکی سکتا سکتے سکتی'.split(' ')

/**
 * Forms of a verb (Schmidt 1999, chapters 6-10).
 *
 * @param given its perfectives, where they are not made by rule
 */
export function verbForms(root: string, given: readonly string[]): Form[] {
  if (root.endsWith('ہہ')) return [form(root, FEATURE.root), ...verbForms(root.slice(0, -1), given)]
  const vowel = /[اوآ]$/.test(root)
  const link = vowel ? 'ئ' : ''
  const forms: Form[] = [form(root, FEATURE.root)]
  const base = root.replace(/ے$/, 'ی')
  for (const end of ['نا', 'نے', 'نی']) forms.push(form(base + end, FEATURE.infinitive))
  forms.push(
    form(`${base}تا`, FEATURE.imperfective),
    form(`${base}تے`, FEATURE.imperfective | PL),
    form(`${base}تی`, FEATURE.imperfective | F),
    form(`${base}تیں`, FEATURE.imperfective | F | PL),
  )
  const stem = root.replace(/ے$/, '')
  for (const end of [`${link}ے`, `${link}یں`, 'وں', 'و']) forms.push(form(stem + end, S))
  for (const end of ['ے', 'ی'])
    for (const gender of ['ا', 'ی', 'ے']) forms.push(form(`${stem}${link}${end}گ${gender}`, FEATURE.future))
  for (const gender of ['ا', 'ی', 'ے']) forms.push(form(`${stem}${link}ینگ${gender}`, FEATURE.future))
  forms.push(form(`${root}کر`, FEATURE.root), form(`${root}کے`, FEATURE.root))
  for (const aux of JOINED)
    forms.push(form(root + aux, /^رہ/.test(aux) ? FEATURE.imperfective : FEATURE.perfective))
  const past = given.length > 0 ? given.map(irregular) : perfectives(root)
  for (const { form: text, has } of past) {
    forms.push(form(text, has))
    if (!text.endsWith('ں')) for (const aux of ['ہے', 'تھا', 'تھے', 'تھی']) forms.push(form(text + aux, has))
  }
  return forms
}
