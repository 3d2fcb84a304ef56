import fc from 'fast-check'
import { settle } from '../../../lambda/search/speakers/said-of-names'
import { SpeakerDirectory } from '../../../lambda/search/speakers/speaker-directory'
import type { NameStatement } from '../../../lambda/store/name-statements'

let said: NameStatement[] = []
const directory = new SpeakerDirectory(() => said)
for (const name of ['عمران خان', 'Imran Khan', 'کپتان', 'کامران لطیف', 'لطیف'])
  directory.add(name, `article-${name}`)

function say(same: boolean, ...names: string[]): NameStatement {
  return { names, same, by: 'ثنا', at: '2026-11-27T09:00:00.000Z' }
}

/** The names of a person, in whatever order. */
function namesOf(name: string): string[] {
  return directory
    .spellingsOf(name)
    .map((spelling) => spelling.name)
    .sort()
}

describe('what editors say of names', () => {
  it('joins two names with all that go with either, in whatever script it is said', () => {
    said = [say(true, 'Imran Khan', 'کپتان')]
    expect(namesOf('کپتان')).toEqual(['Imran Khan', 'عمران خان', 'کپتان'].sort())
    expect(directory.find('', 10)).toHaveLength(2)
  })

  it('parts two names that would go together, and is taken back', () => {
    said = [say(false, 'کامران لطیف', 'لطیف')]
    expect(namesOf('لطیف')).toEqual(['لطیف'])
    expect(namesOf('کامران لطیف')).toEqual(['کامران لطیف'])
    said = []
    expect(namesOf('لطیف')).toEqual(['کامران لطیف', 'لطیف'].sort())
  })

  it('says nothing of names that nobody has', () => {
    said = [say(true, 'کوئی اور', 'لطیف'), say(false, 'کوئی', 'کپتان')]
    expect(directory.find('', 10)).toHaveLength(3)
  })

  it('stands, whatever else is said of others', () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    const name = fc.constantFrom(...names)
    const pairs = fc.array(fc.tuple(name, name), { maxLength: 4 })
    const roots = fc.tuple(...names.map(() => name)).map((roots) => {
      // What stands for a person stands for itself.
      const own = new Set(roots)
      return new Map(names.map((one, at) => [one, own.has(one) ? one : (roots[at] ?? one)]))
    })
    fc.assert(
      fc.property(roots, pairs, fc.tuple(name, name), (before, same, [one, other]) => {
        const joined = settle(before, { same, apart: [] })
        for (const [a, b] of same) expect(joined.get(a)).toBe(joined.get(b))
        for (const a of names) {
          for (const b of names) {
            if (before.get(a) === before.get(b)) expect(joined.get(a)).toBe(joined.get(b))
          }
        }
        fc.pre(one !== other)
        const parted = settle(before, { same, apart: [[one, other]] })
        expect(parted.get(one)).not.toBe(parted.get(other))
        expect(settle(before, { same: [], apart: [] })).toEqual(before)
      }),
    )
  })
})
