#!/bin/sh
# Runs after azd has provisioned. Makes the two keys that nobody but the hub needs to know, straight into its vault, where they are
# missing; what is there is left alone. Needs the Azure CLI, signed in with the role Key Vault Secrets Officer, and openssl.
set -eu
umask 077
: "${vaultName:?is what the deployment gives back; run this by azd}"

present=$(az keyvault secret list --vault-name "$vaultName" --query '[].name' -o tsv) || {
  echo "The secrets of $vaultName can't be seen: sign in (az login) with the role Key Vault Secrets Officer, then run azd again." >&2
  exit 1
}
is_there() { printf '%s\n' "$present" | grep -qx "$1"; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# GNU and BSD say it differently. An alert comes thirty days before.
expires=$(date -u -d '+700 days' +%Y-%m-%dT%H:%M:%SZ 2>/dev/null || date -u -v+700d +%Y-%m-%dT%H:%M:%SZ)
keep() {
  az keyvault secret set --vault-name "$vaultName" -n "$1" --file "$folder/$1" --expires "$expires" --query id -o tsv
}

if ! is_there receipt-signing-key; then
  openssl ecparam -name prime256v1 -genkey -noout | openssl pkcs8 -topk8 -nocrypt -out "$folder/receipt-signing-key"
  keep receipt-signing-key
fi
if ! is_there reply-link-key; then
  openssl rand -base64 32 | tr -d '\n' > "$folder/reply-link-key"
  keep reply-link-key
fi
if ! is_there sendgrid && ! is_there smtp-password; then
  echo "No mail goes out yet: put SendGrid's key into $vaultName as \"sendgrid\", or a relay's password as \"smtp-password\" (infra/bicep/README.md)."
fi
