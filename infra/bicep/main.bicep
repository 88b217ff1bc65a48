// The MIM hub in one resource group. README.md beside this file says how it is deployed and what each parameter means.

targetScope = 'resourceGroup'

import { stateIdentity } from 'modules/types.bicep'

// ── What and where ──────────────────────────────────────────────────────────────────────────────────────────────────────

@description('Name of the environment: part of every resource\'s name.')
@allowed(['dev', 'test', 'prod'])
param environmentName string

@description('Region of everything; it should lie in the Union.')
param location string = resourceGroup().location

@description('Zones and copies: true for what must survive the loss of a data centre.')
param zoneRedundant bool

@description('Whether the package is published and runs; then the drop is connected to it (README, second deployment).')
param packageIsDeployed bool = false

// ── The app ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

@description('flex: scales to zero, paid by use. premium: instances that never sleep.')
@allowed(['flex', 'premium'])
param plan string = 'flex'

@description('Flex: memory of an instance.')
@allowed([2048, 4096])
param instanceMemoryMb int = 2048

@description('Premium: size of an instance.')
@allowed(['EP1', 'EP2', 'EP3'])
param premiumSize string = 'EP1'

@description('Instances at most; Flex takes 40 or more.')
@minValue(1)
@maxValue(1000)
param maximumInstances int = 40

@description('Flex: instances always ready, for HTTP and for dropped files each.')
@minValue(0)
param alwaysReady int = 0

// ── What the hub says and whom it believes ──────────────────────────────────────────────────────────────────────────────

@description('Address at which people reach the hub; empty for the app\'s own address.')
param publicUrl string = ''
param helpMailbox string
param mailFrom string

@allowed(['sendgrid', 'smtp'])
param mailCarrier string = 'sendgrid'
param sendGridEndpoint string = 'https://api.eu.sendgrid.com/'
@description('Public key of SendGrid\'s signed event webhook; empty until it is set up there.')
param sendGridWebhookKey string = ''
param smtpHost string = ''
param smtpPort int = 587
param smtpUser string = ''
@minValue(1)
@maxValue(64)
param smtpConnections int = 4

@description('Whether the vault holds earlier receipt keys (receipt-retired-keys).')
param hasRetiredKeys bool = false

@description('Whether App Service authentication stands in front. Never together with oidcAuthority.')
param platformAuthentication bool = false
param oidcAuthority string = ''
param oidcAudience string = ''
param oidcRolesClaim string = 'roles'

@description('Longest time for one invocation; host.json allows ten minutes, and the program ends before.')
@minValue(5)
@maxValue(8)
param invocationMinutes int = 8

@description('Days for which a draft of a form that nobody saves is kept.')
@minValue(30)
@maxValue(730)
param draftsKeptDays int = 180

@description('The states\' upload identities.')
param states stateIdentity[] = []

// ── Data ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

@description('Highest RU/s of the database under autoscale, a multiple of 1,000; 0 for serverless.')
param cosmosMaxThroughput int = 0

@description('Days for which deleted files can be brought back.')
param restoreDays int = 30

@description('Days after which refused files are deleted.')
param quarantineDays int = 365

@description('Days for which earlier versions of files are kept.')
param versionDays int = 90

@description('Days in which seals of the audit trail can\'t be changed; 0 for none.')
param auditImmutableDays int

@description('Days that logs are kept.')
param logRetentionDays int = 90

// ── Network ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

@description('Whether services are reached through private endpoints only. The drop stays open to allowedAddresses.')
param privateNetwork bool = false

@description('Range of the virtual network, at least a /24.')
param networkRange string = '10.60.0.0/24'

@description('Address ranges (CIDR) from which states upload; empty means from anywhere, or from nowhere if privateNetwork.')
param allowedAddresses string[] = []

// ── Watching ────────────────────────────────────────────────────────────────────────────────────────────────────────────

@description('Mailboxes of the operators.')
param operatorMailboxes string[]

@description('Base address of an OTLP collector for the program\'s own traces, metrics and logs; empty for none.')
param otlpEndpoint string = ''

@description('Messages waiting in a queue that raise an alert.')
param waitingMessages int = 200

var prefix = 'mim-${environmentName}'
var appName = '${prefix}-${uniqueString(resourceGroup().id)}'
var isFlex = plan == 'flex'
var tags = {
  system: 'mim-hub'
  environment: environmentName
}

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    name: '${prefix}-identity'
    location: location
    tags: tags
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    prefix: prefix
    location: location
    tags: tags
    retentionDays: logRetentionDays
  }
}

module services 'modules/backing-services.bicep' = {
  name: 'backing-services'
  params: {
    prefix: prefix
    environmentName: environmentName
    location: location
    tags: tags
    zoneRedundant: zoneRedundant
    principalId: identity.outputs.principalId
    insightsName: monitoring.outputs.insightsName
    states: states
    cosmosMaxThroughput: cosmosMaxThroughput
    restoreDays: restoreDays
    quarantineDays: quarantineDays
    versionDays: versionDays
    auditImmutableDays: auditImmutableDays
    privateNetwork: privateNetwork
    allowedAddresses: allowedAddresses
  }
}

module network 'modules/network.bicep' = if (privateNetwork) {
  name: 'network'
  params: {
    prefix: prefix
    location: location
    tags: tags
    addressPrefix: networkRange
    delegation: isFlex ? 'Microsoft.App/environments' : 'Microsoft.Web/serverFarms'
  }
}

module privateEndpoints 'modules/private-endpoints.bicep' = if (privateNetwork) {
  name: 'private-endpoints'
  params: {
    prefix: prefix
    location: location
    tags: tags
    networkId: network!.outputs.id
    subnetId: network!.outputs.endpointSubnetId
    filesAccountId: services.outputs.filesId
    hostAccountId: services.outputs.hostId
    busId: services.outputs.busId
    cosmosId: services.outputs.cosmosId
    vaultId: services.outputs.vaultId
  }
}

module settings 'modules/settings.bicep' = {
  name: 'settings'
  params: {
    publicUrl: empty(publicUrl) ? 'https://${appName}.azurewebsites.net' : publicUrl
    helpMailbox: helpMailbox
    mailFrom: mailFrom
    mailCarrier: mailCarrier
    sendGridEndpoint: sendGridEndpoint
    sendGridWebhookKey: sendGridWebhookKey
    smtpHost: smtpHost
    smtpPort: smtpPort
    smtpUser: smtpUser
    smtpConnections: smtpConnections
    vaultUri: services.outputs.vaultUri
    hasRetiredKeys: hasRetiredKeys
    platformAuthentication: platformAuthentication
    oidcAuthority: oidcAuthority
    oidcAudience: oidcAudience
    oidcRolesClaim: oidcRolesClaim
    invocationMinutes: invocationMinutes
    draftsKeptDays: draftsKeptDays
    otlpEndpoint: otlpEndpoint
    cosmosEndpoint: services.outputs.cosmosEndpoint
    cosmosDatabase: services.outputs.cosmosDatabaseName
    filesBlobEndpoint: services.outputs.filesBlobEndpoint
    filesQueueEndpoint: services.outputs.filesQueueEndpoint
    busHostName: services.outputs.busHostName
    hostBlobEndpoint: services.outputs.hostBlobEndpoint
    hostQueueEndpoint: services.outputs.hostQueueEndpoint
    hostTableEndpoint: services.outputs.hostTableEndpoint
    identityClientId: identity.outputs.clientId
    insightsConnectionString: monitoring.outputs.connectionString
  }
}

module flexApp 'modules/app-flex.bicep' = if (isFlex) {
  name: 'app-flex'
  params: {
    name: appName
    location: location
    tags: tags
    identityId: identity.outputs.id
    hubSettings: settings.outputs.hub
    hostSettings: settings.outputs.host
    packageContainerUrl: '${services.outputs.hostBlobEndpoint}packages'
    instanceMemoryMb: instanceMemoryMb
    maximumInstances: max(maximumInstances, 40)
    alwaysReady: alwaysReady
    zoneRedundant: zoneRedundant
    subnetId: privateNetwork ? network!.outputs.appSubnetId : ''
  }
  dependsOn: [
    privateEndpoints
  ]
}

module premiumApp 'modules/app-premium.bicep' = if (!isFlex) {
  name: 'app-premium'
  params: {
    name: appName
    location: location
    tags: tags
    identityId: identity.outputs.id
    hubSettings: settings.outputs.hub
    hostSettings: settings.outputs.host
    packageUrl: '${services.outputs.hostBlobEndpoint}packages/mimfunctions.zip'
    size: premiumSize
    maximumInstances: min(maximumInstances, 100)
    zoneRedundant: zoneRedundant
    subnetId: privateNetwork ? network!.outputs.appSubnetId : ''
  }
  dependsOn: [
    privateEndpoints
  ]
}

module dropEvents 'modules/drop-events.bicep' = if (packageIsDeployed) {
  name: 'drop-events'
  params: {
    accountName: services.outputs.filesName
    appName: appName
    location: location
    tags: tags
  }
  dependsOn: [
    flexApp
    premiumApp
  ]
}

module watching 'modules/watching.bicep' = {
  name: 'watching'
  params: {
    prefix: prefix
    location: location
    tags: tags
    operatorMailboxes: operatorMailboxes
    waitingMessages: waitingMessages
    workspaceId: monitoring.outputs.workspaceId
    appId: isFlex ? flexApp!.outputs.id : premiumApp!.outputs.id
    busId: services.outputs.busId
    vaultName: services.outputs.vaultName
    filesAccountName: services.outputs.filesName
    dropTopicId: packageIsDeployed ? dropEvents!.outputs.topicId : ''
  }
}

@description('Exactly the settings that the program reads, as the app has them.')
output settings object = settings.outputs.hub

output appName string = appName
@description('Address of the app itself, whatever address people use.')
output appAddress string = 'https://${isFlex ? flexApp!.outputs.hostName : premiumApp!.outputs.hostName}'
output vaultName string = services.outputs.vaultName
output filesAccountName string = services.outputs.filesName
output hostAccountName string = services.outputs.hostName
