import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App, Stack, Validations } from 'aws-cdk-lib'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { AwsSolutionsChecks } from 'cdk-nag'
import { QuoteSearchStack } from '../../lib/quote-search-stack'

/** What AWS's rules for solutions (cdk-nag's AwsSolutions) find in the stacks of an app, acknowledged findings aside. */
function findingsIn(build: (app: App) => void): string[] {
  const outdir = mkdtempSync(join(tmpdir(), 'quote-search-nag-'))
  const app = new App({ outdir })
  build(app)
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
  const told = jest.spyOn(console, 'error').mockImplementation(() => {})
  try {
    app.synth()
    return []
  } catch (error) {
    const report = join(outdir, 'validation-report.json')
    if (!existsSync(report)) throw error
    return findingsOf(JSON.parse(readFileSync(report, 'utf8')))
  } finally {
    told.mockRestore()
  }
}

function findingsOf({
  pluginReports,
}: {
  pluginReports: { violations: { ruleName: string }[] }[]
}): string[] {
  return pluginReports.flatMap(({ violations }) => violations.map(({ ruleName }) => ruleName))
}

describe('AWS’s rules for solutions', () => {
  it('find what breaks them', () => {
    expect(findingsIn((app) => new Topic(new Stack(app, 'Open'), 'Topic'))).toEqual(
      expect.arrayContaining([expect.stringContaining('SNS3')]),
    )
  })

  it('find nothing in the stack as it is deployed', () => {
    expect(findingsIn((app) => new QuoteSearchStack(app, 'QuoteSearch'))).toEqual([])
  }, 60_000)

  it.each([
    {},
    { domainSize: { node: 'r7g.large.search', nodes: 4, diskGb: 100, masterType: 'm7g.large.search' } },
  ])(
    'find nothing in the stack with OpenSearch: %j',
    (size) => {
      const props = { ...size, engine: 'opensearch', watching: true, tracing: true } as const
      expect(findingsIn((app) => new QuoteSearchStack(app, 'QuoteSearch', props))).toEqual([])
    },
    60_000,
  )

  it('find nothing in the stack with all that the context can add', () => {
    const everything = {
      concurrency: 10,
      domain: 'quotes.example',
      certificate: 'arn:aws:acm:us-east-1:123456789012:certificate/1',
      cloudfront: true,
      watching: true,
      alarmTopic: 'arn:aws:sns:us-east-1:123456789012:alarms',
      tracing: true,
      logQueries: true,
      feeds: ['https://feeds.example/rss.xml'],
    }
    expect(findingsIn((app) => new QuoteSearchStack(app, 'QuoteSearch', everything))).toEqual([])
  }, 60_000)
})
