import fc from 'fast-check'
import { SpeakerDirectory } from '../../../lambda/search/speakers/speaker-directory'

function directory(...names: string[]): SpeakerDirectory {
  const speakers = new SpeakerDirectory()
  for (const [i, name] of names.entries()) speakers.add(name, `article-${i}`)
  return speakers
}

/** The spellings of each person, as sets that can be compared. */
function persons(speakers: SpeakerDirectory): string[][] {
  return speakers
    .find('', 100)
    .map(({ variants }) => [...variants].sort())
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
}

describe('SpeakerDirectory', () => {
  it('joins the spellings of one person, in full, by family name and in Latin script', () => {
    const speakers = directory('پوتن', 'پیوٹن', 'ولادیمیر پوتن', 'Putin', 'Vladimir Putin', 'سرگئی لاوروف')
    expect(persons(speakers)).toHaveLength(2)
    expect(speakers.find('putin', 10)).toEqual([
      expect.objectContaining({ name: 'ولادیمیر پوتن', quotes: 5, articles: 5 }),
    ])
  })

  it.each([
    [['نیتن یاہو', 'نتن یاہو', 'بنیامین نیتن یاہو', 'Netanyahu']],
    [['جو بائیڈن', 'جو بائڈن', 'بائیڈن', 'Biden', 'Joe Biden']],
    [['محمد بن سلمان', 'بن سلمان']],
    [['نواز شریف', 'محمد نواز شریف', 'میاں نواز شریف']],
    [['بلاول بھٹو', 'بلاول بھٹو زرداری']],
    [['عمران خان', 'عمران احمد خان نیازی', 'Imran Khan']],
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
    [['کمپنی', 'سپارک کمپنی']],
    [['پاکستان', 'تحریک انصاف پاکستان']],
    [['جمال خشوگی', 'جمیل خشوگی']],
  ])('keeps %j apart', (names) => {
    expect(persons(directory(...names))).toHaveLength(2)
  })

  it('leaves a family name alone when it may be one of two persons', () => {
    expect(persons(directory('نواز شریف', 'شہباز شریف', 'شریف'))).toHaveLength(3)
  })

  it('joins a family name again once the other person is gone', () => {
    const speakers = directory('نواز شریف', 'شریف')
    const other = speakers.add('شہباز شریف', 'later')
    expect(persons(speakers)).toHaveLength(3)
    speakers.remove(other, 'later')
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
    ]
    const expected = persons(directory(...names))
    fc.assert(
      fc.property(
        fc.shuffledSubarray(names, { minLength: names.length }),
        fc.constantFrom(...names),
        (order, passing) => {
          const speakers = new SpeakerDirectory()
          const gone = speakers.add(`${passing} خان`, 'gone')
          for (const name of order) speakers.add(name, 'a')
          speakers.find('x', 1)
          speakers.remove(gone, 'gone')
          expect(persons(speakers)).toEqual(expected)
        },
      ),
    )
  })

  it('finds persons by unfinished words of any of their spellings', () => {
    const speakers = directory('ولادیمیر پوتن', 'پیوٹن', 'انگیلا مرکل')
    for (const q of ['ولادی', 'پیو', 'vlad', 'putin', 'پوتن ولادیمیر']) {
      expect(speakers.find(q, 5).map(({ name }) => name)).toEqual(['ولادیمیر پوتن'])
    }
  })
})
