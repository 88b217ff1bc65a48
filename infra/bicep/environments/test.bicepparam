// The states' proving ground: as production is, without private network and without what can't be undone.
using '../main.bicep'

param environmentName = 'test'
param zoneRedundant = false
param packageIsDeployed = bool(readEnvironmentVariable('MIM_PACKAGE_IS_DEPLOYED', 'false'))

param helpMailbox = 'mim-help-test@hub.example'
param mailFrom = 'mim-hub-test@hub.example'
param oidcAuthority = readEnvironmentVariable('MIM_OIDC_AUTHORITY', '')
param oidcAudience = readEnvironmentVariable('MIM_OIDC_AUDIENCE', '')

// Object ids are those of the test tenant.
param states = [
  { state: 'AT', principalId: '00000000-0000-0000-0000-0000000000a1' }
  { state: 'DE', principalId: '00000000-0000-0000-0000-0000000000d1' }
]

param auditImmutableDays = 0
param operatorMailboxes = ['mim-operators@hub.example']
