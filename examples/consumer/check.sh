#!/usr/bin/env bash
# Deploys the library to a folder, twice, and compares what came of it; then builds and runs its users from there, on
# the class path and on the module path. Arguments are handed to every mvn (such as -o once everything is downloaded).
# The library itself never gets into the user's own local repository (GUIHUA_LOCAL_REPOSITORY, ~/.m2/repository).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
here=$PWD
root=$(cd ../.. && pwd)
out=$here/target
repository=$out/repository
rm -rf "$out"
mkdir -p "$repository"

# A local repository that shares all that was ever downloaded, but for the library, of which it knows nothing.
shared=${GUIHUA_LOCAL_REPOSITORY:-$HOME/.m2/repository}
local=$out/local
share() {
    local folder=$1 apart=$2 entry
    mkdir -p "$shared/$folder" "$local/$folder"
    for entry in "$shared/$folder"/*; do
        [ ! -e "$entry" ] || [ "$(basename "$entry")" = "$apart" ] || ln -s "$entry" "$local/$folder/"
    done
}
share . io
share io github
share io/github guihua

deploy() {
    (cd "$root" && mvn -B -ntp -q -Dmaven.repo.local="$local" "$@" -Prelease -DskipTests -pl .,core,model,parser clean deploy \
        -DaltDeploymentRepository="guihua::file://$repository")
}

hashes() {
    (cd "$root" && find core/target model/target parser/target -maxdepth 1 -name '*.jar' | sort | xargs sha256sum)
}

deploy "$@"
hashes > "$out/first.txt"
deploy "$@"
hashes > "$out/second.txt"
cmp "$out/first.txt" "$out/second.txt"
echo "reproducible: $(wc -l < "$out/first.txt") jars"
for artifact in core model parser; do
    for kind in .jar -sources.jar -javadoc.jar .pom; do
        found=$(find "$repository/io/github/guihua/guihua-$artifact" -name "guihua-$artifact-*$kind" | head -n 1)
        [ -n "$found" ] || { echo "guihua-$artifact has no $kind"; exit 1; }
    done
done

# only what stands in the folder counts, not what an earlier build installed
mvn -B -ntp -q -U -Dmaven.repo.local="$local" "$@" -Daether.offline.protocols=file -Dguihua.repository="file://$repository" verify

run() {
    local user=$1 main=$2
    shift 2
    local lib=$user/target/lib
    local jar=$user/target/$user-1.jar
    java -cp "$jar:$lib/*" "example.$main" "$@" > "$out/$user-classpath.txt"
    java -p "$jar:$lib" -m "example.${user/-/}/example.$main" "$@" > "$out/$user-modulepath.txt"
    grep -qx 'module false' "$out/$user-classpath.txt"
    grep -qx 'module true' "$out/$user-modulepath.txt"
    cmp <(grep -v '^module' "$out/$user-classpath.txt") <(grep -v '^module' "$out/$user-modulepath.txt")
    grep -qx 'same true' "$out/$user-classpath.txt"
    echo "$user: $(grep -v '^module' "$out/$user-classpath.txt" | paste -sd, -)"
}

run model-user BuildPlan
run parser-user ParsePlan "$(find "$root/seeds" -maxdepth 1 -name '*.txt' | sort | head -n 1)"
