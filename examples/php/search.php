<?php
// Search, and tell how many records each format has.
$site = getenv('OPENCHM') ?: 'http://localhost:8080';
$query = http_build_query(['q' => $argv[1] ?? 'plan']);
$found = json_decode(file_get_contents("$site/api/v1/search?$query"), true, 512, JSON_THROW_ON_ERROR);
echo $found['total'], "\n";
foreach ($found['facets']['format'] ?? [] as $value) {
    echo $value['value'], ' ', $value['count'], "\n";
}
