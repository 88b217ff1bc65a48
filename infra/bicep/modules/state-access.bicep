// What each Member State's own identity may do: put files below drop/{state}/, and read its own receipts. Nothing else:
// it can neither read what lies in the drop, its own files included, nor delete anything, nor see another state's receipts.
// Condition syntax and attributes: learn.microsoft.com/azure/storage/blobs/storage-auth-abac-attributes.

import { stateIdentity } from 'types.bicep'

param accountName string

@description('The identities: state code as in drop/{state}/, and the object id of its service principal.')
param states stateIdentity[]

var blobDataReader = '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
var write = 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write'
var add = 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/add/action'
var read = 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read'
var containerName = 'Microsoft.Storage/storageAccounts/blobServices/containers:name'
var blobPath = 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs:path'
var listPrefix = 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs:prefix'

// The slash keeps a state whose code begins another's apart; the path is that of the blob within the container.
var mayDrop = [
  for state in states: '((!(ActionMatches{\'${write}\'}) AND !(ActionMatches{\'${add}\'})) OR (@Resource[${containerName}] StringEquals \'drop\' AND @Resource[${blobPath}] StringStartsWith \'${state.state}/\'))'
]
var mayRead = [
  for state in states: '((!(ActionMatches{\'${read}\'} AND NOT SubOperationMatches{\'Blob.List\'})) OR (@Resource[${containerName}] StringEquals \'receipts\' AND @Resource[${blobPath}] StringStartsWith \'${state.state}/\'))'
]
var mayList = [
  for state in states: '((!(ActionMatches{\'${read}\'} AND SubOperationMatches{\'Blob.List\'})) OR (@Resource[${containerName}] StringEquals \'receipts\' AND @Request[${listPrefix}] StringStartsWith \'${state.state}/\'))'
]

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: accountName
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' existing = {
  parent: account
  name: 'default'
}

resource drop 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' existing = {
  parent: blobs
  name: 'drop'
}

resource receipts 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' existing = {
  parent: blobs
  name: 'receipts'
}

// No built-in role writes without reading.
resource uploader 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: guid(resourceGroup().id, 'mim-state-upload')
  properties: {
    roleName: 'MIM state upload (${accountName})'
    description: 'Writes blobs, and can neither read, list nor delete them.'
    type: 'CustomRole'
    assignableScopes: [
      resourceGroup().id
    ]
    permissions: [
      {
        actions: []
        notActions: []
        dataActions: [
          write
          add
        ]
        notDataActions: []
      }
    ]
  }
}

resource dropping 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (state, i) in states: {
    name: guid(drop.id, state.principalId, state.state, 'drop')
    scope: drop
    properties: {
      principalId: state.principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: uploader.id
      conditionVersion: '2.0'
      condition: mayDrop[i]
      description: '${state.state} drops files below its own prefix.'
    }
  }
]

resource reading 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (state, i) in states: {
    name: guid(receipts.id, state.principalId, state.state, 'receipts')
    scope: receipts
    properties: {
      principalId: state.principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobDataReader)
      conditionVersion: '2.0'
      condition: '${mayRead[i]} AND ${mayList[i]}'
      description: '${state.state} reads its own receipts.'
    }
  }
]
