import fc from 'fast-check'
import { SpeakerDirectory } from '../../../lambda/search/speakers/speaker-directory'
import type { NameStatement } from '../../../lambda/store/name-statements'

const NAMES = ['عمران خان', 'Imran Khan', 'کپتان نیازی', 'کامران لطیف', 'لطیف', 'Latif', 'نادیہ لطیف']

function directory(): SpeakerDirectory {
  const speakers = new SpeakerDirectory()
  for (const [at, name] of NAMES.entries()) {
    speakers.add({ name, role: at % 2 === 0 ? 'کھلاڑی' : 'وزیر', type: 'person' }, `article-${at}`)
  }
  return speakers
}

function say(same: boolean, ...names: string[]): NameStatement {
  return { names, same, by: 'ثنا', at: '2026-11-27T09:00:00.000Z' }
}

/** The names of each person, in an order that can be compared. */
function persons(speakers: SpeakerDirectory): string[] {
  return speakers
    .find('')
    .map(({ person }) => [...person.summary.variants].sort().join(' = '))
    .sort()
}

function personOf(speakers: SpeakerDirectory, name: string): string | undefined {
  return persons(speakers).find((person) => person.split(' = ').includes(name))
}

describe('what editors say of names', () => {
  it('joins two names with all that go with either, whatever their roles, and is taken back', () => {
    const speakers = directory()
    const before = persons(speakers)
    speakers.hear([say(true, 'عمران خان', 'کپتان نیازی')])
    expect(personOf(speakers, 'کپتان نیازی')).toContain('عمران خان')
    expect(speakers.named('کپتان نیازی')).toHaveLength(1)
    speakers.hear([])
    expect(persons(speakers)).toEqual(before)
  })

  it('joins a family name alone with a full one, or parts them', () => {
    const speakers = directory()
    speakers.hear([say(true, 'کامران لطیف', 'لطیف')])
    expect(personOf(speakers, 'لطیف')).toContain('کامران لطیف')
    speakers.hear([say(false, 'کامران لطیف', 'لطیف'), say(false, 'نادیہ لطیف', 'لطیف')])
    expect(personOf(speakers, 'لطیف')).not.toContain('کامران')
    expect(personOf(speakers, 'لطیف')).not.toContain('نادیہ')
  })

  it('says nothing of names that nobody has', () => {
    const speakers = directory()
    const before = persons(speakers)
    speakers.hear([say(true, 'کوئی اور', 'لطیف'), say(false, 'کوئی', 'کپتان نیازی')])
    expect(persons(speakers)).toEqual(before)
  })

  it('stands whenever it is said, before names come or after, and whatever was said before', () => {
    const name = fc.constantFrom(...NAMES)
    const said = fc.array(
      fc.tuple(fc.boolean(), name, name).filter(([, one, other]) => one !== other),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(said, said, (earlier, later) => {
        const statements = later.map(([same, one, other]) => say(same, one, other))
        const after = directory()
        after.hear(earlier.map(([same, one, other]) => say(same, one, other)))
        persons(after)
        after.hear(statements)
        const before = new SpeakerDirectory()
        before.hear(statements)
        for (const [at, each] of NAMES.entries()) {
          before.add({ name: each, role: at % 2 === 0 ? 'کھلاڑی' : 'وزیر', type: 'person' }, `article-${at}`)
          persons(before)
        }
        expect(persons(after)).toEqual(persons(before))
        const isContradicted = (one: string, other: string) =>
          statements.some(({ same, names }) => !same && names.includes(one) && names.includes(other))
        if (statements.every(({ same }) => same)) {
          for (const { names } of statements) {
            expect(personOf(after, names[0] ?? '')).toBe(personOf(after, names[1] ?? ''))
          }
        }
        if (statements.every(({ same }) => !same)) {
          for (const { names } of statements) {
            const [one = '', other = ''] = names
            if (isContradicted(one, other)) expect(personOf(after, one)).not.toBe(personOf(after, other))
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
