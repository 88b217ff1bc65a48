// The option "privateNetwork": endpoints and zones for every service that the hub uses.

param prefix string
param location string
param tags object
param networkId string
param subnetId string
param filesAccountId string
param hostAccountId string
param busId string
param cosmosId string
param vaultId string

var zones = [
  'privatelink.blob.${environment().suffixes.storage}'
  'privatelink.queue.${environment().suffixes.storage}'
  'privatelink.table.${environment().suffixes.storage}'
  'privatelink.servicebus.windows.net'
  'privatelink.documents.azure.com'
  'privatelink.vaultcore.azure.net'
]

// "zone" counts in the list above.
var endpoints = [
  { name: 'files-blob', service: filesAccountId, group: 'blob', zone: 0 }
  { name: 'files-queue', service: filesAccountId, group: 'queue', zone: 1 }
  { name: 'host-blob', service: hostAccountId, group: 'blob', zone: 0 }
  { name: 'host-queue', service: hostAccountId, group: 'queue', zone: 1 }
  { name: 'host-table', service: hostAccountId, group: 'table', zone: 2 }
  { name: 'bus', service: busId, group: 'namespace', zone: 3 }
  { name: 'cosmos', service: cosmosId, group: 'Sql', zone: 4 }
  { name: 'vault', service: vaultId, group: 'vault', zone: 5 }
]

module zone 'private-zone.bicep' = [
  for (zoneName, i) in zones: {
    name: 'zone-${i}'
    params: {
      zoneName: zoneName
      networkId: networkId
      tags: tags
    }
  }
]

module endpoint 'private-endpoint.bicep' = [
  for it in endpoints: {
    name: 'endpoint-${it.name}'
    params: {
      name: '${prefix}-${it.name}'
      location: location
      tags: tags
      subnetId: subnetId
      serviceId: it.service
      groupId: it.group
      zoneId: zone[it.zone].outputs.id
    }
  }
]
