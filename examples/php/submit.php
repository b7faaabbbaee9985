<?php
// Make a draft, check it, and submit it.
$site = getenv('OPENCHM') ?: 'http://localhost:8080';

function call(string $method, string $path, ?array $body = null): array
{
    global $site;
    $http = ['method' => $method, 'header' => ['Authorization: Bearer ' . getenv('OPENCHM_TOKEN'), 'Content-Type: application/json']];
    if ($body !== null) {
        $http['content'] = json_encode($body ?: new stdClass());
    }
    $answer = file_get_contents("$site/api/v1$path", false, stream_context_create(['http' => $http]));
    return json_decode($answer, true, 512, JSON_THROW_ON_ERROR);
}

$example = call('GET', '/formats/nbsap/example');
$record = call('POST', '/records', $example);
$issues = call('POST', "/records/{$record['id']}/check", $example['data'])['issues'];
foreach ($issues as $issue) {
    fwrite(STDERR, "{$issue['path']} {$issue['message']}\n");
}
if (!$issues) {
    $done = call('POST', "/records/{$record['id']}/submission", []);
    // who needs no review has published it
    echo $done['identifier'], ' ', ($done['draft'] ?? $done)['state'], "\n";
}
