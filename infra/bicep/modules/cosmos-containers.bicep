// The containers of the database: those of src/Functions/Platform/Store/Containers.cs, indexed by the paths it queries and no others.
// A test compares (tests/Integration.Tests/Bicep). No document expires: there is no defaultTtl.

param accountName string
param databaseName string

var containers = [
  { name: 'arrangements', indexed: ['outbox.state'] }
  { name: 'audit', indexed: ['first', 'since', 'until'] }
  { name: 'bilaterals', indexed: ['outbox.state'] }
  { name: 'boardmeetings', indexed: ['outbox.state'] }
  { name: 'boardpapers', indexed: ['outbox.state'] }
  { name: 'boards', indexed: ['outbox.state'] }
  { name: 'campaigns', indexed: ['outbox.state'] }
  { name: 'chapters', indexed: [] }
  { name: 'checks', indexed: [] }
  { name: 'counters', indexed: ['givenUpAt'] }
  { name: 'digests', indexed: ['outbox.state', 'through'] }
  { name: 'drafts', indexed: ['savedAt'] }
  { name: 'entries', indexed: ['outbox.state'] }
  { name: 'erasures', indexed: [] }
  { name: 'exchanges', indexed: ['outbox.state'] }
  { name: 'handedquestions', indexed: [] }
  { name: 'mailboxes', indexed: [] }
  { name: 'mails', indexed: ['status.kind'] }
  { name: 'meetings', indexed: ['outbox.state', 'startsAt'] }
  { name: 'networknotices', indexed: ['outbox.state'] }
  { name: 'overviews', indexed: ['outbox.state'] }
  { name: 'partyentries', indexed: ['outbox.state'] }
  { name: 'practices', indexed: [] }
  { name: 'networks', indexed: ['outbox.state'] }
  { name: 'queries', indexed: ['outbox.state'] }
  { name: 'querylists', indexed: ['outbox.state'] }
  { name: 'readerfeeds', indexed: [] }
  { name: 'reports', indexed: ['outbox.state', 'reference'] }
  { name: 'requests', indexed: ['askedAt', 'measure', 'outbox.state', 'progress'] }
  { name: 'reviews', indexed: ['outbox.state'] }
  { name: 'seals', indexed: ['at'] }
  { name: 'secondments', indexed: ['outbox.state'] }
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
          includedPaths: [
            for path in kind.indexed: {
              path: '/doc/${replace(path, '.', '/')}/?'
            }
          ]
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
