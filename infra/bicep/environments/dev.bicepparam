// For trying things out: everything by use, nothing kept for long, and all of it can be deleted. This is what "azd up" deploys.
using '../main.bicep'

param environmentName = 'dev'
param zoneRedundant = false
param packageIsDeployed = bool(readEnvironmentVariable('MIM_PACKAGE_IS_DEPLOYED', 'false'))

param helpMailbox = readEnvironmentVariable('MIM_HELP_MAILBOX', 'mim-help@hub.example')
param mailFrom = readEnvironmentVariable('MIM_MAIL_FROM', 'mim-hub@hub.example')
param oidcAuthority = readEnvironmentVariable('MIM_OIDC_AUTHORITY', '')
param oidcAudience = readEnvironmentVariable('MIM_OIDC_AUDIENCE', '')

param restoreDays = 7
param auditImmutableDays = 0
param logRetentionDays = 30
param operatorMailboxes = split(readEnvironmentVariable('MIM_OPERATOR_MAILBOXES', 'mim-operators@hub.example'), ',')
