// The containers of the database: those that rooms declare in src/Functions (IKeepsDocuments), and Platform/Store/Containers.cs, indexed by the paths it queries and no others.
// A test compares (tests/Integration.Tests/Bicep). No document expires: there is no defaultTtl.

param accountName string
param databaseName string

@description('A container; below a keyed path lies a value for each of several keys.')
type containerKind = {
  name: string
  indexed: string[]
  keyed: string[]?
}

var containers containerKind[] = [
  { name: 'arrangements', indexed: ['outbox.state'] }
  { name: 'audit', indexed: ['first', 'since', 'until'] }
  { name: 'bilaterals', indexed: ['outbox.state'] }
  { name: 'boardmeetings', indexed: ['outbox.state'] }
  { name: 'boardpapers', indexed: ['outbox.state'] }
  { name: 'boards', indexed: ['outbox.state'] }
  { name: 'bulletins', indexed: ['outbox.state'] }
  { name: 'campaigns', indexed: ['outbox.state'] }
  { name: 'chapters', indexed: [] }
  { name: 'checks', indexed: [] }
  { name: 'counters', indexed: ['givenUpAt'] }
  { name: 'digests', indexed: ['outbox.state', 'through'] }
  { name: 'drafts', indexed: ['erasedAt', 'savedAt'] }
  { name: 'entries', indexed: ['outbox.state'] }
  { name: 'erasures', indexed: [] }
  { name: 'exchanges', indexed: ['outbox.state'] }
  { name: 'handedquestions', indexed: [] }
  { name: 'mailboxes', indexed: [] }
  { name: 'mails', indexed: ['keptSince', 'status.kind'] }
  // The lines of words are looked through, not indexed: CONTAINS would read such an index whole (decision 36).
  { name: 'measureentries', indexed: ['amends', 'place', 'state'] }
  { name: 'meetings', indexed: ['outbox.state', 'startsAt'] }
  { name: 'networknotices', indexed: ['outbox.state'] }
  { name: 'overviews', indexed: ['outbox.state'] }
  { name: 'partyentries', indexed: ['outbox.state'] }
  { name: 'personblocks', indexed: [] }
  { name: 'practices', indexed: [] }
  { name: 'networks', indexed: ['outbox.state'] }
  { name: 'networkwork', indexed: ['outbox.state'] }
  { name: 'queries', indexed: ['outbox.state'] }
  { name: 'querylists', indexed: ['outbox.state'] }
  { name: 'readerfeeds', indexed: [] }
  { name: 'reports', indexed: ['outbox.state', 'reference'] }
  // Lists of requests, and the day by which a state is waited for: a value for each list or state.
  { name: 'requests', indexed: ['askedAt', 'measure', 'nextLook', 'outbox.state', 'progress'], keyed: ['lists', 'waits'] }
  { name: 'retentionruns', indexed: ['at'] }
  { name: 'reviews', indexed: ['outbox.state'] }
  { name: 'seals', indexed: ['at'] }
  { name: 'secondments', indexed: ['outbox.state'] }
  { name: 'situationrounds', indexed: ['outbox.state'] }
  { name: 'situations', indexed: ['outbox.state'] }
  {
    name: 'submissions'
    indexed: [
      'awaitsFiles'
      'changedAt'
      'file'
      'follows'
      'linkKey'
      'outcome.kind'
      'outbox.state'
      'receivedAt'
      'reference'
      'spilledAt'
      'titleKey'
    ]
  }
  { name: 'subscriptionruns', indexed: ['outbox.state', 'through'] }
  { name: 'subscriptions', indexed: ['outbox.state'] }
  { name: 'summaries', indexed: ['outbox.state'] }
  { name: 'switches', indexed: ['outbox.state'] }
  { name: 'tickets', indexed: [] }
  { name: 'timers', indexed: [] }
  { name: 'uniondeployments', indexed: ['outbox.state'] }
  { name: 'webhookdeliveries', indexed: ['at', 'outbox.state', 'state'] }
  { name: 'webhooks', indexed: ['outbox.state'] }
]

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-05-15' existing = {
  name: accountName
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-05-15' existing = {
  parent: account
  name: databaseName
}

resource container 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-05-15' = [
  for kind in containers: {
    parent: database
    name: kind.name
    properties: {
      resource: {
        id: kind.name
        partitionKey: {
          kind: 'Hash'
          version: 2
          paths: ['/pk']
        }
        indexingPolicy: {
          indexingMode: 'consistent'
          automatic: true
          // A document lies below "doc" (CosmosEnvelope).
          includedPaths: map(
            concat(
              map(kind.indexed, path => '${replace(path, '.', '/')}/?'),
              map(kind.?keyed ?? [], path => '${path}/*')
            ),
            path => { path: '/doc/${path}' }
          )
          excludedPaths: [
            {
              path: '/*'
            }
          ]
        }
      }
    }
  }
]
