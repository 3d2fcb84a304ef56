import fc from 'fast-check'
import type { Mention } from '../../../lambda/search/speakers/mention'
import type { Summary } from '../../../lambda/search/speakers/person'
import { SpeakerDirectory } from '../../../lambda/search/speakers/speaker-directory'

/** A speaker as an article tells of one. */
interface Told {
  name: string
  role?: string
  type?: 'person' | 'organisation'
  article?: string
}

function told(
  speakers: SpeakerDirectory,
  { name, role, type = 'person', article = name }: Told,
): Mention | null {
  return speakers.add({ name, role: role ?? null, type }, article)
}

/** A directory of names, each in an article of its own unless it says otherwise. */
function directory(...names: (string | Told)[]): SpeakerDirectory {
  const speakers = new SpeakerDirectory()
  for (const [i, name] of names.entries()) {
    told(speakers, { article: `article-${i}`, ...(typeof name === 'string' ? { name } : name) })
  }
  return speakers
}

function found(speakers: SpeakerDirectory, q: string): Summary[] {
  return speakers.find(q).map(({ person }) => person.summary)
}

/** The spellings of each person, as sets that can be compared. */
function persons(speakers: SpeakerDirectory): string[][] {
  return found(speakers, '')
    .map(({ variants }) => [...variants].sort())
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
}

describe('SpeakerDirectory', () => {
  it('joins the spellings of one person, in full, by family name and in Latin script', () => {
    const speakers = directory('پوتن', 'پیوٹن', 'ولادیمیر پوتن', 'Putin', 'Vladimir Putin', 'سرگئی لاوروف')
    expect(persons(speakers)).toHaveLength(2)
    expect(found(speakers, 'putin')).toEqual([
      expect.objectContaining({ name: 'ولادیمیر پوتن', quotes: 5, articles: 5 }),
    ])
  })

  it.each([
    [['نیتن یاہو', 'نتن یاہو', 'بنیامین نیتن یاہو', 'Netanyahu']],
    [['جو بائیڈن', 'جو بائڈن', 'بائیڈن', 'Biden', 'Joe Biden']],
    [['محمد بن سلمان', 'بن سلمان']],
    [['نواز شریف', 'محمد نواز شریف', 'میاں نواز شریف']],
    [['بلاول بھٹو', 'بلاول بھٹو زرداری']],
    [['عمران خان', 'Imran Khan']],
    [['ڈاکٹر عبد الرحمن', 'عبدالرحمان']],
    [['یوری اوشاکوف', 'اوشاکوف', 'Yuri Ushakov']],
  ])('takes %j for one person', (names) => {
    expect(persons(directory(...names))).toHaveLength(1)
  })

  it.each([
    [['نواز شریف', 'شہباز شریف']],
    [['حسن علی', 'حسین علی']],
    [['علی حسن', 'علی حسین']],
    [['عمر خان', 'عامر خان']],
    [['سعد رفیق', 'سعید رفیق']],
    [['محمد عامر', 'محمود عامر']],
    [['نواز شریف', 'مریم نواز شریف']],
    [['جمال خشوگی', 'جمیل خشوگی']],
  ])('keeps %j apart', (names) => {
    expect(persons(directory(...names))).toHaveLength(2)
  })

  it('takes no noun for a name, nor part of an organisation’s name for the whole', () => {
    expect(persons(directory('کمپنی', 'سپارک کمپنی'))).toEqual([['سپارک کمپنی']])
    const names = ['پاکستان', 'تحریک انصاف پاکستان', 'وزارت خزانہ', 'وزارت خزانہ پنجاب']
    const organisations = names.map((name) => ({ name, type: 'organisation' as const }))
    expect(persons(directory(...organisations))).toHaveLength(4)
  })

  it('leaves a family name alone when it may be one of two persons', () => {
    expect(persons(directory('نواز شریف', 'شہباز شریف', 'شریف'))).toHaveLength(3)
  })

  it('leaves a name alone with which another’s begins', () => {
    expect(persons(directory('حسن', 'آمنہ حسن', 'حسن رضا'))).toHaveLength(3)
  })

  it('joins a family name again once the other person is gone', () => {
    const speakers = directory('نواز شریف', 'شریف')
    const other = told(speakers, { name: 'شہباز شریف' })
    expect(persons(speakers)).toHaveLength(3)
    if (other) speakers.remove(other, { role: null })
    expect(persons(speakers)).toEqual([['شریف', 'نواز شریف']])
  })

  it('does not depend on the order in which names come, nor on names that came and went', () => {
    const names = [
      'پوتن',
      'پیوٹن',
      'ولادیمیر پوتن',
      'Putin',
      'نواز شریف',
      'شہباز شریف',
      'شریف',
      'بلاول بھٹو',
      'بلاول بھٹو زرداری',
      'حسن',
      'آمنہ حسن',
      'حسن رضا',
    ]
    const expected = persons(directory(...names))
    fc.assert(
      fc.property(
        fc.shuffledSubarray(names, { minLength: names.length }),
        fc.constantFrom(...names),
        (order, passing) => {
          const speakers = new SpeakerDirectory()
          const gone = told(speakers, { name: `${passing} خان` })
          for (const name of order) told(speakers, { name })
          speakers.find('x')
          if (gone) speakers.remove(gone, { role: null })
          expect(persons(speakers)).toEqual(expected)
        },
      ),
    )
  })

  it('finds persons by unfinished words of any of their spellings', () => {
    const speakers = directory('ولادیمیر پوتن', 'پیوٹن', 'انگیلا مرکل')
    for (const q of ['ولادی', 'پیو', 'vlad', 'putin', 'پوتن ولادیمیر']) {
      expect(found(speakers, q).map(({ name }) => name)).toEqual(['ولادیمیر پوتن'])
    }
  })
})
