// Production: three zones, private endpoints, seals that nobody can change, instances always ready.
using '../main.bicep'

param environmentName = 'prod'
param zoneRedundant = true
param packageIsDeployed = bool(readEnvironmentVariable('MIM_PACKAGE_IS_DEPLOYED', 'false'))

param plan = 'flex'
param instanceMemoryMb = 2048
param alwaysReady = 2

param publicUrl = 'https://mim.example'
param helpMailbox = 'mim-help@hub.example'
param mailFrom = 'mim-hub@hub.example'
param sendGridWebhookKey = readEnvironmentVariable('MIM_SENDGRID_WEBHOOK_KEY', '')
param oidcAuthority = readEnvironmentVariable('MIM_OIDC_AUTHORITY', '')
param oidcAudience = readEnvironmentVariable('MIM_OIDC_AUDIENCE', '')

// One entry for each of the 27 states, as each names its identity (README, "A state's upload identity").
param states = []

param cosmosMaxThroughput = 4000
param restoreDays = 90
param quarantineDays = 400
param versionDays = 365
param auditImmutableDays = 3650
param logRetentionDays = 365

param privateNetwork = true
param networkRange = '10.60.0.0/24'

// The networks the states upload from. Empty: nobody can drop a file over the internet.
param allowedAddresses = []

param operatorMailboxes = ['mim-operators@hub.example']
