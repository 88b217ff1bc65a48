// A storage account in which nothing is public, no key opens anything, and nothing that is deleted is gone at once.

param name string
param location string
param tags object

@description('Standard_ZRS keeps three copies in three zones; Standard_GZRS one more in another region.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GZRS'])
param redundancy string

@description('Names of the blob containers.')
param containers string[]

@description('Whether old versions of a blob are kept when it is written again.')
param versioning bool

@description('Days for which deleted blobs, versions and containers can be brought back.')
@minValue(1)
@maxValue(365)
param restoreDays int

@description('Whether the account can be reached over the internet at all, with a token of an identity that has a role.')
param publicNetwork bool

@description('Address ranges (CIDR) that may come in over the internet; empty means any.')
param allowedAddresses string[]

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: {
    name: redundancy
  }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: publicNetwork ? 'Enabled' : 'Disabled'
    networkAcls: {
      bypass: 'AzureServices'
      defaultAction: publicNetwork && empty(allowedAddresses) ? 'Allow' : 'Deny'
      ipRules: [
        for range in allowedAddresses: {
          value: range
          action: 'Allow'
        }
      ]
    }
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: account
  name: 'default'
  properties: {
    isVersioningEnabled: versioning
    deleteRetentionPolicy: {
      enabled: true
      days: restoreDays
    }
    containerDeleteRetentionPolicy: {
      enabled: true
      days: restoreDays
    }
  }
}

resource container 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = [
  for containerName in containers: {
    parent: blobs
    name: containerName
    properties: {
      publicAccess: 'None'
    }
  }
]

output id string = account.id
output name string = account.name
output blobEndpoint string = account.properties.primaryEndpoints.blob
output queueEndpoint string = account.properties.primaryEndpoints.queue
output tableEndpoint string = account.properties.primaryEndpoints.table
