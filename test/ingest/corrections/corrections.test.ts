import fc from 'fast-check'
import type { CorrectionBody } from '../../../lambda/contract/correction-fields'
import { articleCorrected, articleOver } from '../../../lambda/ingest/article-input'
import {
  withCorrection,
  withMissedQuote,
  withoutCorrection,
} from '../../../lambda/ingest/corrections/correct'
import { QuoteMissingError } from '../../../lambda/ingest/corrections/quote-missing-error'
import type { Article } from '../../../lambda/store/article'
import type { ArticleInput } from '../../../lambda/store/article-store'

const EDITOR = { by: 'ثنا', at: new Date('2026-11-27T09:00:00Z') }
const LATER = { by: 'بلال', at: new Date('2026-11-27T10:00:00Z') }

const TEXT = [
  'بلدیہ کے ناظم فرحان یوسف نے کہا کہ ’سڑک کی مرمت اگلے ماہ مکمل ہو جائے گی۔‘',
  'انجینئر نادیہ رحمان کا کہنا تھا: ’پل پرانا ہے۔‘ شہریوں نے جلوس نکالا۔',
  'فرحان یوسف نے زور دیا کہ ’ہم تیار ہیں۔‘ بعد میں نادیہ رحمان نے بھی کہا کہ ’ہم تیار ہیں۔‘',
].join('\n\n')

const facts = { title: 'سڑک', url: null, source: null, section: null, publishedAt: null, language: 'ur' }

function stored(text = TEXT, before: Article | null = null): Article {
  const input = articleOver('road', { ...facts, text })({ article: before, deleted: null, now: EDITOR.at })
  return asStored(input, before)
}

function asStored(input: ArticleInput, before: Article | null): Article {
  return { ...input, revision: (before?.revision ?? 0) + 1 }
}

function correct(article: Article, text: string, body: CorrectionBody, editor = EDITOR): Article {
  const { corrections } = withCorrection(article, quoteOf(article, text).id, body, editor)
  return asStored(articleCorrected(article, corrections), article)
}

/** A quote that is seen or hidden, by its words; the last of several. */
function quoteOf({ quotes, corrections }: Article, text: string) {
  const found = [...quotes, ...corrections].filter((quote) => quote.text === text).at(-1)
  if (found === undefined) throw new Error(`no quote ${text}`)
  return found
}

const ROAD = 'سڑک کی مرمت اگلے ماہ مکمل ہو جائے گی۔'
const BRIDGE = 'پل پرانا ہے۔'
const READY = 'ہم تیار ہیں۔'

describe('the article that the rest corrects', () => {
  it('has four quotes', () => {
    expect(stored().quotes.map(({ text, speaker }) => [text, speaker?.name])).toEqual([
      [ROAD, 'فرحان یوسف'],
      [BRIDGE, 'نادیہ رحمان'],
      [READY, 'فرحان یوسف'],
      [READY, 'نادیہ رحمان'],
    ])
  })
})

describe('a correction', () => {
  it('gives a quote another speaker, with the machine’s answer beside it', () => {
    const article = correct(stored(), BRIDGE, { speaker: { name: 'فرحان یوسف' } })
    expect(quoteOf({ ...article, corrections: [] }, BRIDGE)).toMatchObject({
      speaker: { name: 'فرحان یوسف', type: 'person', by: 'editor', how: 'named', mentionAt: null },
      reviewed: true,
    })
    expect(article.corrections).toMatchObject([
      {
        by: 'ثنا',
        at: '2026-11-27T09:00:00.000Z',
        machine: { speaker: { name: 'نادیہ رحمان' } },
        lost: false,
      },
    ])
  })

  it('keeps the machine’s evidence where the editor gives the same name', () => {
    const before = stored()
    const article = correct(before, BRIDGE, { speaker: { name: 'نادیہ رحمان' } })
    expect(article.quotes[1]).toEqual({ ...before.quotes[1], reviewed: true })
  })

  it('clears a speaker, hides a quote, and confirms one', () => {
    const cleared = correct(stored(), BRIDGE, { speaker: null })
    expect(cleared.quotes[1]).toMatchObject({ speaker: null, reviewed: true })
    const hidden = correct(cleared, ROAD, { hidden: true })
    expect(hidden.quotes.map(({ text }) => text)).toEqual([BRIDGE, READY, READY])
    const confirmed = correct(hidden, ROAD, { confirmed: true }, LATER)
    expect(confirmed.quotes[0]).toMatchObject({ text: ROAD, reviewed: true })
    expect(confirmed.corrections.map(({ hidden, by }) => [hidden, by])).toEqual([
      [false, 'ثنا'],
      [false, 'بلال'],
    ])
  })

  it('of one of two equal quotes moves no id', () => {
    const before = stored()
    const [, , first, second] = before.quotes
    const hidden = asStored(
      articleCorrected(before, withCorrection(before, first?.id ?? '', { hidden: true }, EDITOR).corrections),
      before,
    )
    expect(hidden.quotes.map(({ id }) => id)).toContain(second?.id)
    expect(hidden.quotes.map(({ id }) => id)).not.toContain(first?.id)
  })

  it('with a note alone vouches for nothing', () => {
    expect(correct(stored(), ROAD, { note: 'پوچھنا ہے' }).quotes[0]).toMatchObject({ reviewed: false })
  })

  it('of what is no quote is refused', () => {
    expect(() => withCorrection(stored(), 'none', { hidden: true }, EDITOR)).toThrow(QuoteMissingError)
  })
})

describe('a quote that was missed', () => {
  const words = 'شہریوں نے جلوس نکالا۔'
  const span = { start: TEXT.indexOf(words) - 1, end: TEXT.indexOf(words) + words.length }
  const add = (article: Article, speaker: string | null = null) => {
    const body = { ...span, kind: 'reported' as const, speaker: speaker === null ? null : { name: speaker } }
    return asStored(articleCorrected(article, withMissedQuote(article, body, EDITOR).corrections), article)
  }

  it('stands among the others in the order of the text, without the space around it', () => {
    const article = add(stored(), 'نادیہ رحمان')
    expect(article.quotes.map(({ text }) => text)).toEqual([ROAD, BRIDGE, words, READY, READY])
    expect(article.quotes[2]).toMatchObject({
      kind: 'reported',
      speaker: { name: 'نادیہ رحمان', role: 'انجینئر' },
      reviewed: true,
    })
    expect(article.corrections).toMatchObject([{ added: true, machine: null }])
  })

  it('is there once, however often it is added', () => {
    const once = add(stored())
    expect(add(once)).toEqual({ ...once, revision: 3 })
  })

  it('is confirmed where the machine has it', () => {
    const article = stored()
    const { start, end } = quoteOf(article, ROAD)
    const { corrections, isNew } = withMissedQuote(article, { start, end, kind: 'statement' }, EDITOR)
    expect(isNew).toBe(false)
    expect(corrections).toMatchObject([{ confirmed: true, added: false }])
  })

  it('encloses the quotes within it', () => {
    const article = stored()
    const body = { start: 0, end: TEXT.indexOf('\n'), kind: 'reported' as const }
    const added = articleCorrected(article, withMissedQuote(article, body, EDITOR).corrections)
    expect(added.quotes[1]).toMatchObject({ text: ROAD, nestedIn: added.quotes[0]?.id })
  })

  it.each([
    [{ start: 5, end: 5 }, 'start must be before end.'],
    [{ start: 0, end: 100_000 }, /^end must not be beyond the text/],
    [
      { start: TEXT.indexOf('\n'), end: TEXT.indexOf('\n') + 2 },
      'start must begin a stretch that has words.',
    ],
  ])('is refused at %j', (place, message) => {
    expect(() => withMissedQuote(stored(), { ...place, kind: 'statement' }, EDITOR)).toThrow(message)
  })
})

describe('an edited article', () => {
  it('keeps a correction at its words, wherever they have gone', () => {
    const before = correct(correct(stored(), READY, { speaker: null }), BRIDGE, { hidden: true })
    const after = stored(`تازہ خبر: ’ہم تیار ہیں۔‘\n\n${TEXT}`, before)
    expect(after.quotes.map(({ text, speaker }) => [text, speaker?.name])).toEqual(
      expect.arrayContaining([[READY, 'فرحان یوسف']]),
    )
    expect(after.quotes.at(-1)).toMatchObject({ text: READY, speaker: null, reviewed: true })
    expect(after.quotes.map(({ text }) => text)).not.toContain(BRIDGE)
    expect(after.corrections.map(({ lost }) => lost)).toEqual([false, false])
  })

  it('keeps a correction of which the spelling alone was changed', () => {
    const before = correct(stored(), BRIDGE, { speaker: null })
    const after = stored(TEXT.replace('پل پرانا ہے', 'پل  پرانا ہے'), before)
    expect(after.quotes[1]).toMatchObject({ text: 'پل  پرانا ہے۔', speaker: null, reviewed: true })
  })

  it('lists a correction as lost while its words are gone, and has it again when they return', () => {
    const before = correct(stored(), BRIDGE, { speaker: null })
    const without = stored(TEXT.replace(BRIDGE, 'پل کی مرمت ہو گی۔'), before)
    expect(without.corrections).toMatchObject([{ text: BRIDGE, lost: true }])
    expect(without.quotes.map(({ text }) => text)).not.toContain(BRIDGE)
    const again = stored(TEXT, without)
    expect(again.corrections).toEqual(before.corrections)
    expect(again.quotes).toEqual(before.quotes)
  })

  it('loses the one of two corrections whose words went, not the other', () => {
    const article = stored()
    const [, , first, second] = article.quotes
    const both = [first, second].reduce(
      (one, quote) =>
        asStored(
          articleCorrected(
            one,
            withCorrection(one, quote?.id ?? '', { note: quote?.id ?? '' }, EDITOR).corrections,
          ),
          one,
        ),
      article,
    )
    const after = stored(TEXT.replace('فرحان یوسف نے زور دیا کہ ’ہم تیار ہیں۔‘ ', ''), both)
    expect(after.corrections.map(({ lost }) => lost)).toEqual([true, false])
    const ids = [...after.quotes, ...after.corrections.filter(({ lost }) => lost)].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('a confirmed quote that new rules do not find', () => {
  it('is there still, and one that was only noted is not', () => {
    const article = correct(correct(stored(), ROAD, { confirmed: true }), BRIDGE, { note: 'پوچھنا ہے' })
    const plain = TEXT.replaceAll(/[’‘]/g, '')
    const after = stored(plain, article)
    const found = after.quotes.find(({ text }) => text === ROAD.replace('۔', '') || text === ROAD)
    expect(found).toMatchObject({ reviewed: true })
    expect(plain.slice(found?.start, found?.end)).toBe(found?.text)
  })
})

const names = fc.constantFrom('فرحان یوسف', 'نادیہ رحمان', 'کامران لطیف')
const bodies: fc.Arbitrary<CorrectionBody> = fc.oneof(
  names.map((name) => ({ speaker: { name } })),
  fc.constant({ speaker: null }),
  fc.boolean().map((hidden) => ({ hidden })),
  fc.boolean().map((confirmed) => ({ confirmed })),
  fc.constantFrom('پہلا', 'دوسرا', null).map((note) => ({ note })),
)
const steps = fc.array(fc.tuple(fc.nat({ max: 3 }), bodies), { maxLength: 6 })
const originals = stored().quotes.map(({ id }) => id)

function all(
  article: Article,
  done: readonly (readonly [number, CorrectionBody])[],
  editor = EDITOR,
): Article {
  return done.reduce(
    (one, [at, body]) =>
      asStored(
        articleCorrected(one, withCorrection(one, originals[at] ?? '', body, editor).corrections),
        null,
      ),
    article,
  )
}

describe('corrections, whatever they are', () => {
  it('and then withdrawn, leave the article as it was', () => {
    fc.assert(
      fc.property(steps, (done) => {
        const article = stored()
        const corrected = all(article, done)
        const withdrawn = originals.reduce(
          (one, id) => asStored(articleCorrected(one, withoutCorrection(one, id)), null),
          corrected,
        )
        expect(withdrawn).toEqual(article)
      }),
      { numRuns: 25 },
    )
  })

  it('made twice, are as made once, by whom and when they were first made', () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat({ max: 3 }), bodies), (step) => {
        const once = all(stored(), [step])
        expect(all(once, [step], LATER)).toEqual(once)
      }),
      { numRuns: 25 },
    )
  })

  it('survive the article being stored again, and give every quote its words and an id of its own', () => {
    const insertions = fc.constantFrom('', 'ایک نیا جملہ۔ ', 'ناظم نے کہا کہ ’ہم تیار ہیں۔‘\n\n')
    fc.assert(
      fc.property(steps, insertions, (done, inserted) => {
        const corrected = all(stored(), done)
        expect(stored(TEXT, corrected)).toMatchObject({
          quotes: corrected.quotes,
          corrections: corrected.corrections,
        })
        const text = inserted + TEXT
        const edited = stored(text, corrected)
        expect(edited.corrections).toHaveLength(corrected.corrections.length)
        for (const { start, end, text: words } of edited.quotes) expect(text.slice(start, end)).toBe(words)
        const ids = new Set(edited.quotes.map(({ id }) => id))
        expect(ids.size).toBe(edited.quotes.length)
        expect(stored(text, edited).quotes).toEqual(edited.quotes)
        expect(stored(TEXT, edited)).toMatchObject({
          quotes: corrected.quotes,
          corrections: corrected.corrections,
        })
      }),
      { numRuns: 25 },
    )
  })
})
