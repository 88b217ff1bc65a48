// The virtual network of the option "privateNetwork": one subnet the app goes out through, one that holds the private endpoints.

param prefix string
param location string
param tags object

@description('Address range of the network, at least a /24.')
param addressPrefix string

@description('Who the app\'s subnet is handed to: Microsoft.App/environments (Flex Consumption) or Microsoft.Web/serverFarms (Premium).')
@allowed(['Microsoft.App/environments', 'Microsoft.Web/serverFarms'])
param delegation string

resource network 'Microsoft.Network/virtualNetworks@2023-11-01' = {
  name: '${prefix}-network'
  location: location
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: [addressPrefix]
    }
    subnets: [
      {
        name: 'app'
        properties: {
          addressPrefix: cidrSubnet(addressPrefix, 26, 0)
          delegations: [
            {
              name: 'app'
              properties: {
                serviceName: delegation
              }
            }
          ]
        }
      }
      {
        name: 'endpoints'
        properties: {
          addressPrefix: cidrSubnet(addressPrefix, 26, 1)
          privateEndpointNetworkPolicies: 'Enabled'
        }
      }
    ]
  }
}

output id string = network.id
output appSubnetId string = resourceId('Microsoft.Network/virtualNetworks/subnets', network.name, 'app')
output endpointSubnetId string = resourceId('Microsoft.Network/virtualNetworks/subnets', network.name, 'endpoints')
