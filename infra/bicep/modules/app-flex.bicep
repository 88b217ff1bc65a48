// The function app on the Flex Consumption plan. What other plans say in app settings (runtime, version, package) is functionAppConfig
// here, and those settings are refused (learn.microsoft.com/azure/azure-functions/functions-app-settings, "Flex Consumption plan deprecations").

param name string
param location string
param tags object
param identityId string
param hubSettings object
param hostSettings object

@description('The container that the package is published to, and read from by the platform.')
param packageContainerUrl string

@allowed([2048, 4096])
param instanceMemoryMb int

@minValue(40)
@maxValue(1000)
param maximumInstances int

@description('Instances that are always there for the HTTP functions and for the blob functions: no cold start for the first caller.')
@minValue(0)
param alwaysReady int

param zoneRedundant bool

@description('Subnet delegated to Microsoft.App/environments; empty for none.')
param subnetId string

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: '${name}-plan'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: {
    name: 'FC1'
    tier: 'FlexConsumption'
  }
  properties: {
    reserved: true
    zoneRedundant: zoneRedundant
  }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  // "azd deploy" finds the app of the service "hub" (azure.yaml) by this tag.
  tags: union(tags, { 'azd-service-name': 'hub' })
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
    siteConfig: {
      minTlsVersion: '1.2'
      http20Enabled: true
    }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: packageContainerUrl
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      // The isolated worker. Flex takes it from here; FUNCTIONS_WORKER_RUNTIME as a setting would be refused.
      runtime: {
        name: 'dotnet-isolated'
        version: '10.0'
      }
      scaleAndConcurrency: {
        instanceMemoryMB: instanceMemoryMb
        maximumInstanceCount: maximumInstances
        alwaysReady: alwaysReady == 0
          ? []
          : [
              {
                name: 'http'
                instanceCount: alwaysReady
              }
              {
                name: 'blob'
                instanceCount: alwaysReady
              }
            ]
      }
    }
  }

  resource settings 'config' = {
    name: 'appsettings'
    properties: union(hubSettings, hostSettings)
  }

  // Publishing is for identities that hold a role, never for a password.
  resource noPasswords 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: {
      allow: false
    }
  }
}

output id string = app.id
output hostName string = app.properties.defaultHostName
