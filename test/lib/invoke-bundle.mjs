// Runs a function's bundle as Lambda does: imports it once, then hands it the events one after another.
//   node invoke-bundle.mjs BUNDLE < EVENTS(a JSON array)   prints the JSON array of answers
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'

const { handler } = await import(pathToFileURL(process.argv[2]).href)
const answers = []
for (const event of JSON.parse(await text(process.stdin))) answers.push(await handler(event, {}))
process.stdout.write(JSON.stringify(answers))
