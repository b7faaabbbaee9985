<?php
// Follow what changes: run it every few minutes. It tells what is new since the last time, and keeps its place in a file.
$site = getenv('OPENCHM') ?: 'http://localhost:8080';
$place = $argv[1] ?? 'openchm.cursor';
$cursor = file_exists($place) ? (int) file_get_contents($place) : 0;
do {
    $page = json_decode(file_get_contents("$site/api/v1/changes?limit=1000&after=$cursor"), true, 512, JSON_THROW_ON_ERROR);
    foreach ($page['changes'] as $change) {
        echo $change['change'], ' ', $change['identifier'], ' ', $change['title']['en'] ?? '', "\n";
    }
    $cursor = $page['cursor'];
    // only now, so that a run that breaks off is told again what it missed
    file_put_contents($place, $cursor);
} while ($page['more']);
