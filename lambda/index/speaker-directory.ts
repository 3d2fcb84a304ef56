import { fold } from '../text/fold'
import type { IndexedQuote } from './quote-document'
import type { SpeakerEntity } from './search-contract'

interface Name {
  name: string
  quotes: number
  articles: Map<string, number>
}

/** The speakers of all quotes, by name. */
export class SpeakerDirectory {
  private readonly names = new Map<string, Name>()

  add({ quote, article }: IndexedQuote): void {
    if (!quote.speaker) return
    const { name } = quote.speaker
    const known = this.names.get(name) ?? { name, quotes: 0, articles: new Map() }
    known.quotes++
    known.articles.set(article.id, (known.articles.get(article.id) ?? 0) + 1)
    this.names.set(name, known)
  }

  remove({ quote, article }: IndexedQuote): void {
    const known = quote.speaker && this.names.get(quote.speaker.name)
    if (!known) return
    known.quotes--
    const left = (known.articles.get(article.id) ?? 0) - 1
    if (left > 0) known.articles.set(article.id, left)
    else known.articles.delete(article.id)
    if (known.quotes === 0) this.names.delete(known.name)
  }

  entityName(name: string): string {
    return name
  }

  matcher(speaker: string | undefined): (name: string) => boolean {
    const wanted = fold(speaker ?? '')
    return (name) => speaker === undefined || fold(name) === wanted
  }

  find(q: string, limit: number): SpeakerEntity[] {
    const wanted = fold(q.trim())
    return [...this.names.values()]
      .filter(({ name }) => fold(name).includes(wanted))
      .sort((a, b) => b.quotes - a.quotes)
      .slice(0, limit)
      .map(({ name, quotes, articles }) => ({ name, variants: [name], quotes, articles: articles.size }))
  }
}
