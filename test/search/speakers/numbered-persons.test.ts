import { NumberedPersons } from '../../../lambda/search/speakers/numbered-persons'

const [ONE, TWO] = [0, 1]
const MENTIONS = [[ONE], [ONE], [TWO], [], [ONE, TWO]]
const counts = new Map(MENTIONS.map((_, id) => [id, 10 ** id]))

describe('numbered persons', () => {
  it('sum what mentions count for each person; those who speak together count each', () => {
    const numbered = new NumberedPersons()
    for (let again = 0; again < 2; again++)
      expect(numbered.count(counts, MENTIONS.length, (id) => MENTIONS[id] ?? [])).toEqual(
        new Map([
          [ONE, 10_011],
          [TWO, 10_100],
        ]),
      )
  })

  it('are looked up anew for a mention that is forgotten, and only then', () => {
    const numbered = new NumberedPersons()
    numbered.count(counts, 5, (id) => MENTIONS[id] ?? [])
    const all = () => [TWO]
    expect(numbered.count(new Map([[0, 1]]), 5, all)).toEqual(new Map([[ONE, 1]]))
    numbered.forget(0)
    expect(numbered.count(new Map([[0, 1]]), 5, all)).toEqual(new Map([[TWO, 1]]))
  })
})
