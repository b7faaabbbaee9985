<?php
// Keep a copy in step: everything that ever changed, then what changes next.
$site = getenv('OPENCHM') ?: 'http://localhost:8080';
$cursor = (int) ($argv[1] ?? 0);
$copy = [];
do {
    $page = json_decode(file_get_contents("$site/api/v1/changes?limit=1000&after=$cursor"), true, 512, JSON_THROW_ON_ERROR);
    foreach ($page['changes'] as $change) {
        if ($change['change'] === 'published') {
            $copy[$change['id']] = $change;
        } else {
            unset($copy[$change['id']]);
        }
    }
    $cursor = $page['cursor'];
} while ($page['more']);

// keep the cursor, and ask again with it in a few minutes
echo json_encode(['records' => count($copy), 'cursor' => $cursor]), "\n";
