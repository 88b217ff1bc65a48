#!/bin/sh
# Runs before azd provisions. When the drop is about to be connected, Event Grid greets the hub, which must answer: wakes it first.
set -eu
[ "${MIM_PACKAGE_IS_DEPLOYED:-false}" = true ] || exit 0
[ -n "${appAddress:-}" ] || exit 0

tries=${MIM_AWAKE_TRIES:-30}
while [ "$tries" -gt 0 ]; do
  answer=$(curl -s -o /dev/null -w '%{http_code}' --max-time 20 "$appAddress/health" || true)
  [ "$answer" = 200 ] && exit 0
  tries=$((tries - 1))
  [ "$tries" -eq 0 ] || sleep "${MIM_AWAKE_PAUSE:-10}"
done
echo "The hub at $appAddress/health does not say 200 but ${answer:-nothing}, so the drop can't be connected: look at its log, then run azd up again." >&2
exit 1
