// The function app on an Elastic Premium plan, for those who need instances that are always warm or a larger machine.
// The package is run from a blob: the content share that this plan would use by default needs an account key, and there is none.

param name string
param location string
param tags object
param identityId string
param hubSettings object
param hostSettings object

@description('Address of the package (a zip) in the host\'s own account.')
param packageUrl string

@allowed(['EP1', 'EP2', 'EP3'])
param size string

@minValue(1)
@maxValue(100)
param maximumInstances int

param zoneRedundant bool

@description('Subnet delegated to Microsoft.Web/serverFarms; empty for none.')
param subnetId string

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: '${name}-plan'
  location: location
  tags: tags
  kind: 'elastic'
  sku: {
    name: size
    tier: 'ElasticPremium'
    capacity: zoneRedundant ? 3 : 1
  }
  properties: {
    reserved: true
    maximumElasticWorkerCount: maximumInstances
    zoneRedundant: zoneRedundant
  }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  tags: tags
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: identityId
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    vnetRouteAllEnabled: !empty(subnetId)
    siteConfig: {
      linuxFxVersion: 'DOTNET-ISOLATED|10.0'
      ftpsState: 'Disabled'
      minTlsVersion: '1.2'
      http20Enabled: true
      use32BitWorkerProcess: false
      // Timers and queues are looked at from a network that the scale controller can't see into.
      functionsRuntimeScaleMonitoringEnabled: !empty(subnetId)
      minimumElasticInstanceCount: zoneRedundant ? 3 : 1
      healthCheckPath: '/health'
    }
  }

  resource settings 'config' = {
    name: 'appsettings'
    properties: union(hubSettings, hostSettings, {
      FUNCTIONS_EXTENSION_VERSION: '~4'
      FUNCTIONS_WORKER_RUNTIME: 'dotnet-isolated'
      WEBSITE_RUN_FROM_PACKAGE: packageUrl
      WEBSITE_RUN_FROM_PACKAGE_BLOB_MI_RESOURCE_ID: identityId
    })
  }

  resource noPasswordsForFtp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: {
      allow: false
    }
  }

  resource noPasswordsForScm 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: {
      allow: false
    }
  }
}

output id string = app.id
output hostName string = app.properties.defaultHostName
