<?php
// List the records of a country, to the last.
$site = getenv('OPENCHM') ?: 'http://localhost:8080';
$cursor = '*';
while ($cursor !== null) {
    $query = http_build_query(['government' => $argv[1] ?? 'cr', 'size' => 100, 'cursor' => $cursor]);
    $page = json_decode(file_get_contents("$site/api/v1/search?$query"), true, 512, JSON_THROW_ON_ERROR);
    foreach ($page['hits'] as $hit) {
        echo $hit['identifier'], ' ', $hit['title']['en'] ?? reset($hit['title']), "\n";
    }
    $cursor = $page['next'] ?? null;
}
