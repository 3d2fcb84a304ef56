/** Which function answers a route: `search` only reads, `articles` writes. */
export interface Route {
  method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'
  path: string
  function: 'search' | 'articles'
}

/** Every route of the API, in API Gateway's notation: what the stack deploys. */
export const ROUTES: readonly Route[] = [
  { method: 'GET', path: '/', function: 'search' },
  { method: 'GET', path: '/q/{id}', function: 'search' },
  { method: 'GET', path: '/q/{id}/image.png', function: 'search' },
  { method: 'GET', path: '/image.png', function: 'search' },
  { method: 'GET', path: '/speaker/{id}', function: 'search' },
  { method: 'GET', path: '/article/{id}', function: 'search' },
  { method: 'GET', path: '/compare', function: 'search' },
  { method: 'GET', path: '/assets/{name}', function: 'search' },
  { method: 'GET', path: '/robots.txt', function: 'search' },
  { method: 'GET', path: '/sitemap.xml', function: 'search' },
  { method: 'GET', path: '/manifest.webmanifest', function: 'search' },
  { method: 'GET', path: '/search', function: 'search' },
  { method: 'GET', path: '/suggest', function: 'search' },
  { method: 'GET', path: '/speakers', function: 'search' },
  { method: 'GET', path: '/speakers/statements', function: 'search' },
  { method: 'GET', path: '/quotes/{id}', function: 'search' },
  { method: 'GET', path: '/articles', function: 'search' },
  { method: 'GET', path: '/articles/{id}', function: 'search' },
  { method: 'GET', path: '/health', function: 'search' },
  { method: 'GET', path: '/openapi.json', function: 'search' },
  { method: 'PUT', path: '/articles/{id}', function: 'articles' },
  { method: 'POST', path: '/articles', function: 'articles' },
  { method: 'DELETE', path: '/articles/{id}', function: 'articles' },
  { method: 'POST', path: '/articles/{id}/restore', function: 'articles' },
  { method: 'POST', path: '/articles/{id}/quotes', function: 'articles' },
  { method: 'PATCH', path: '/articles/{id}/quotes/{quote}', function: 'articles' },
  { method: 'DELETE', path: '/articles/{id}/quotes/{quote}/correction', function: 'articles' },
  { method: 'PUT', path: '/speakers/statements', function: 'articles' },
  { method: 'DELETE', path: '/speakers/statements', function: 'articles' },
  { method: 'POST', path: '/extract', function: 'articles' },
]
