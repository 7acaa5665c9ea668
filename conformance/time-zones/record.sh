#!/usr/bin/env bash
# Compares releases of the IANA time zone data, as moment-timezone ships them, and records in src/time/zone-changes.json where the newest one has
# another offset than an older one. Needs npm and Node. Run it again when a release appears: name it below.
set -euo pipefail
newest=0.6.6
older=(0.5.46 0.5.48 0.6.1 0.6.3 0.6.4 0.6.5)

here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
for version in "${older[@]}" "$newest"; do
  npm pack --silent "moment-timezone@$version" >/dev/null
  tar -xzf "moment-timezone-$version.tgz" package/data/packed/latest.json
  mkdir "$version"
  mv package/data/packed/latest.json "$version/latest.json"
done
node "$here/record.mjs" "$folder" "$newest" "${older[@]}"
