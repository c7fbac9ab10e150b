#!/usr/bin/env bash
# Deploys the library to a folder, twice, and compares what came of it; then builds and runs its users from there, on
# the class path, on the module path, and in applications of Spring Boot. Arguments are handed to every mvn (such as -o
# once everything is downloaded). The library itself never gets into the user's own local repository
# (GUIHUA_LOCAL_REPOSITORY, ~/.m2/repository); what is downloaded does.
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

# What was downloaded into folders that the shared repository did not have.
keep() {
    local folder=$1 apart=$2 entry
    for entry in "$local/$folder"/*; do
        [ -L "$entry" ] || [ ! -d "$entry" ] || [ "$(basename "$entry")" = "$apart" ] || cp -Rn "$entry" "$shared/$folder/"
    done
}
trap 'keep . io; keep io github; keep io/github guihua' EXIT

# Maven deploys nothing with -o, not even to a folder.
deploy() {
    (cd "$root" && mvn -B -ntp -q -Dmaven.repo.local="$local" "${@/#-o/-q}" -Prelease -DskipTests \
        -pl .,bom,core,model,parser,documents/base,documents/pdf,documents/doc clean deploy \
        -DaltDeploymentRepository="guihua::file://$repository")
}

hashes() {
    (cd "$root" && find core/target model/target parser/target documents/*/target -maxdepth 1 -name '*.jar' | sort | xargs sha256sum)
}

deploy "$@"
hashes > "$out/first.txt"
deploy "$@"
hashes > "$out/second.txt"
cmp "$out/first.txt" "$out/second.txt"
echo "reproducible: $(wc -l < "$out/first.txt") jars"
for artifact in core model parser documents documents-pdf documents-doc; do
    for kind in .jar -sources.jar -javadoc.jar .pom; do
        found=$(find "$repository/io/github/guihua/guihua-$artifact" -name "guihua-$artifact-*$kind" | head -n 1)
        [ -n "$found" ] || { echo "guihua-$artifact has no $kind"; exit 1; }
    done
done

for artifact in bom core model parser documents documents-pdf documents-doc; do
    pom=$(find "$repository/io/github/guihua/guihua-$artifact" -name "guihua-$artifact-*.pom" | sort | tail -n 1)
    ! grep -q '<parent>' "$pom" || { echo "guihua-$artifact is published with its parent"; exit 1; }
done

text=$(find "$root/seeds" -maxdepth 1 -name '*.txt' | sort | head -n 1)
# only what is in the folder counts, not what an earlier build installed
mvn -B -ntp -q -U -Dmaven.repo.local="$local" "$@" -Daether.offline.protocols=file -Dguihua.repository="file://$repository" \
    -Dguihua.text="$text" verify > "$out/users.txt" || { cat "$out/users.txt"; exit 1; }
for user in boot3-imports boot3-user boot4-user; do
    echo "$user: $(cat "$user"/target/surefire-reports/*.txt | grep 'Tests run')"
done

run() {
    local user=$1 main=$2
    shift 2
    local lib=$user/target/lib
    local jar=$user/target/$user-1.jar
    java -cp "$jar:$lib/*" "example.$main" "$@" > "$out/$user-classpath.txt" 2> "$out/$user-errors.txt"
    java -p "$jar:$lib" -m "example.${user/-/}/example.$main" "$@" > "$out/$user-modulepath.txt" 2>> "$out/$user-errors.txt"
    [ ! -s "$out/$user-errors.txt" ] || { echo "$user printed on standard error:"; cat "$out/$user-errors.txt"; exit 1; }
    grep -qx 'module false' "$out/$user-classpath.txt"
    grep -qx 'module true' "$out/$user-modulepath.txt"
    cmp <(grep -v '^module' "$out/$user-classpath.txt") <(grep -v '^module' "$out/$user-modulepath.txt")
    grep -qx 'same true' "$out/$user-classpath.txt"
    echo "$user: $(grep -v '^module' "$out/$user-classpath.txt" | paste -sd, -)"
}

run model-user BuildPlan
run parser-user ParsePlan "$text"
run documents-user ParseFiles "$root/documents/fixtures"
