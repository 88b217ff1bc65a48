// Where the hub keeps what it knows - files, messages, documents, secrets - and who may do what there.

import { stateIdentity } from 'types.bicep'

param prefix string
param environmentName string
param location string
param tags object
param zoneRedundant bool

@description('The hub\'s identity.')
param principalId string
param insightsName string
param states stateIdentity[]

param cosmosMaxThroughput int
param restoreDays int
param quarantineDays int
param versionDays int
param auditImmutableDays int

param privateNetwork bool
param allowedAddresses string[]

var unique = uniqueString(resourceGroup().id)
var openNetwork = !privateNetwork
var redundancy = zoneRedundant ? 'Standard_ZRS' : 'Standard_LRS'

module files 'storage-account.bicep' = {
  name: 'files'
  params: {
    name: 'mimfiles${unique}'
    location: location
    tags: tags
    redundancy: redundancy
    containers: ['audit', 'config', 'drop', 'originals', 'quarantine', 'receipts', 'summaries']
    versioning: true
    restoreDays: restoreDays
    publicNetwork: openNetwork || !empty(allowedAddresses)
    allowedAddresses: allowedAddresses
  }
}

module retention 'retention.bicep' = {
  name: 'retention'
  params: {
    accountName: files.outputs.name
    quarantineDays: quarantineDays
    versionDays: versionDays
    auditImmutableDays: auditImmutableDays
  }
}

module hostStorage 'storage-account.bicep' = {
  name: 'host-storage'
  params: {
    name: 'mimhost${unique}'
    location: location
    tags: tags
    redundancy: redundancy
    containers: ['packages']
    versioning: false
    restoreDays: 7
    publicNetwork: openNetwork
    allowedAddresses: []
  }
}

module bus 'queues.bicep' = {
  name: 'queues'
  params: {
    name: '${prefix}-bus-${unique}'
    location: location
    tags: tags
    tier: privateNetwork ? 'Premium' : 'Standard'
    publicNetwork: openNetwork
  }
}

module cosmos 'cosmos.bicep' = {
  name: 'cosmos'
  params: {
    name: '${prefix}-cosmos-${unique}'
    location: location
    tags: tags
    databaseName: 'mim'
    autoscaleMaxThroughput: cosmosMaxThroughput
    zoneRedundant: zoneRedundant
    publicNetwork: openNetwork
  }
}

module cosmosContainers 'cosmos-containers.bicep' = {
  name: 'cosmos-containers'
  params: {
    accountName: cosmos.outputs.name
    databaseName: cosmos.outputs.databaseName
  }
}

module cosmosRole 'cosmos-role.bicep' = {
  name: 'cosmos-role'
  params: {
    accountName: cosmos.outputs.name
    principalId: principalId
  }
}

module vault 'vault.bicep' = {
  name: 'vault'
  params: {
    name: take('mim${environmentName}${unique}', 24)
    location: location
    tags: tags
    publicNetwork: openNetwork
  }
}

module roles 'hub-roles.bicep' = {
  name: 'hub-roles'
  params: {
    principalId: principalId
    filesAccountName: files.outputs.name
    hostAccountName: hostStorage.outputs.name
    busName: bus.outputs.name
    vaultName: vault.outputs.name
    insightsName: insightsName
  }
}

module stateAccess 'state-access.bicep' = {
  name: 'state-access'
  params: {
    accountName: files.outputs.name
    states: states
  }
}

output filesId string = files.outputs.id
output filesName string = files.outputs.name
output filesBlobEndpoint string = files.outputs.blobEndpoint
output filesQueueEndpoint string = files.outputs.queueEndpoint
output hostId string = hostStorage.outputs.id
output hostName string = hostStorage.outputs.name
output hostBlobEndpoint string = hostStorage.outputs.blobEndpoint
output hostQueueEndpoint string = hostStorage.outputs.queueEndpoint
output hostTableEndpoint string = hostStorage.outputs.tableEndpoint
output busId string = bus.outputs.id
output busHostName string = bus.outputs.hostName
output cosmosId string = cosmos.outputs.id
output cosmosEndpoint string = cosmos.outputs.endpoint
output cosmosDatabaseName string = cosmos.outputs.databaseName
output vaultId string = vault.outputs.id
output vaultName string = vault.outputs.name
output vaultUri string = vault.outputs.uri
