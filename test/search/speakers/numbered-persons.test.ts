import { NumberedPersons } from '../../../lambda/search/speakers/numbered-persons'
import type { Person } from '../../../lambda/search/speakers/person'

const [one, two] = [{ id: 'one' }, { id: 'two' }] as Person[]
const MENTIONS = [[one], [one], [two], [], [one, two]] as Person[][]
const counts = new Map(MENTIONS.map((_, id) => [id, 10 ** id]))

describe('numbered persons', () => {
  it('sum what mentions count for each person; those who speak together count each', () => {
    const numbered = new NumberedPersons()
    for (let again = 0; again < 2; again++)
      expect(numbered.of(1, MENTIONS.length).count(counts, (id) => MENTIONS[id] ?? [])).toEqual(
        new Map([
          [one, 10_011],
          [two, 10_100],
        ]),
      )
  })

  it('are looked up anew in another version, and only then', () => {
    const numbered = new NumberedPersons()
    numbered.of(1, 5).count(counts, (id) => MENTIONS[id] ?? [])
    const all = () => [two as Person]
    expect(numbered.of(1, 5).count(new Map([[0, 1]]), all)).toEqual(new Map([[one, 1]]))
    expect(numbered.of(2, 5).count(new Map([[0, 1]]), all)).toEqual(new Map([[two, 1]]))
  })
})
