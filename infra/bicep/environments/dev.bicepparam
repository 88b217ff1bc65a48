// For trying things out: everything by use, nothing kept for long, and all of it can be deleted.
using '../main.bicep'

param environmentName = 'dev'
param zoneRedundant = false
param packageIsDeployed = bool(readEnvironmentVariable('MIM_PACKAGE_IS_DEPLOYED', 'false'))

param helpMailbox = 'mim-help@hub.example'
param mailFrom = 'mim-hub@hub.example'
param oidcAuthority = readEnvironmentVariable('MIM_OIDC_AUTHORITY', '')
param oidcAudience = readEnvironmentVariable('MIM_OIDC_AUDIENCE', '')

param restoreDays = 7
param auditImmutableDays = 0
param logRetentionDays = 30
param operatorMailboxes = ['mim-operators@hub.example']
