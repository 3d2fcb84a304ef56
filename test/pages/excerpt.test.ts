import { excerpt } from '../../lambda/pages/excerpt'

const words = (count: number) => 'لفظ '.repeat(count)

describe('excerpt', () => {
  it('leaves a quote of usual length as it is', () => {
    const highlight = `${words(50)}<mark>بجلی</mark> گئی`
    expect(excerpt(highlight)).toBe(highlight)
  })

  it('shows the beginning of a long quote without matches', () => {
    expect(excerpt(words(400))).toMatch(/^لفظ .*لفظ …$/)
  })

  it('shows a long quote from a little before its first match, and says that it is cut', () => {
    const shown = excerpt(`${words(400)}<mark>بجلی</mark> ${words(400)}`)
    expect(shown).toMatch(
      /^… (?:لفظ ){20,}<mark>بجلی<\/mark> (?:لفظ ){50,}لفظ …$|^… .*<mark>بجلی<\/mark>.* …$/,
    )
    expect(shown.length).toBeLessThan(800)
  })

  it('never cuts a match in two', () => {
    const phrase = `<mark>${words(300).trim()}</mark>`
    expect(excerpt(`${phrase} ${words(300)}`)).toBe(`${phrase} …`)
  })
})
