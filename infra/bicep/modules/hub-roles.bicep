// What the hub's identity may do, each at the smallest scope that does.

param principalId string
param filesAccountName string
param hostAccountName string
param busName string
param vaultName string
param insightsName string

// Built-in roles (learn.microsoft.com/azure/role-based-access-control/built-in-roles).
var blobDataOwner = 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
var blobDataContributor = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
var queueDataContributor = '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
var tableDataContributor = '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
var busDataSender = '69a216fc-b8fb-44d8-bc22-1f3c2cd27a39'
var busDataReceiver = '4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0'
var vaultSecretsUser = '4633458b-17de-408a-b874-0445c86b69e6'
var metricsPublisher = '3913510d-42f4-4e42-8a64-420c390055eb'

// The host's own account: leases, keys, receipts of blob triggers, the package.
var hostRoles = [
  blobDataOwner
  queueDataContributor
  tableDataContributor
]

// The hub's files; the queue takes the names of blobs that a trigger gave up on.
var fileRoles = [
  blobDataContributor
  queueDataContributor
]

var busRoles = [
  busDataSender
  busDataReceiver
]

resource files 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: filesAccountName
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' existing = {
  parent: files
  name: 'default'
}

resource drop 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' existing = {
  parent: blobs
  name: 'drop'
}

resource host 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: hostAccountName
}

resource bus 'Microsoft.ServiceBus/namespaces@2024-01-01' existing = {
  name: busName
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = {
  name: vaultName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource onHost 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in hostRoles: {
    name: guid(host.id, principalId, role)
    scope: host
    properties: {
      principalId: principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]

resource onFiles 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in fileRoles: {
    name: guid(files.id, principalId, role)
    scope: files
    properties: {
      principalId: principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]

// Microsoft asks for this role where a blob trigger looks; it is given there and nowhere else.
resource onDrop 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(drop.id, principalId, blobDataOwner)
  scope: drop
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobDataOwner)
  }
}

resource onBus 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in busRoles: {
    name: guid(bus.id, principalId, role)
    scope: bus
    properties: {
      principalId: principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]

resource onVault 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, principalId, vaultSecretsUser)
  scope: vault
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', vaultSecretsUser)
  }
}

resource onInsights 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(insights.id, principalId, metricsPublisher)
  scope: insights
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', metricsPublisher)
  }
}
