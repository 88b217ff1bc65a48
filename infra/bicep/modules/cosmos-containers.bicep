// The containers of the database: those that rooms declare in src/Functions (IKeepsDocuments), indexed by the paths that the hub queries and no others.
// hub.json is written by a test (tests/Functions.Tests/Infra/HubFileTests); another compares what would be deployed (tests/Integration.Tests/Bicep).
// No document expires: there is no defaultTtl.

param accountName string
param databaseName string

@description('A container; below a keyed path lies a value for each of several keys.')
type containerKind = {
  name: string
  indexed: string[]
  keyed: string[]
}

var containers containerKind[] = loadJsonContent('../hub.json', '$.containers')

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
            concat(map(kind.indexed, path => '${replace(path, '.', '/')}/?'), map(kind.keyed, path => '${path}/*')),
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
