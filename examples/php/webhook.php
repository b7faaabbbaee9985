<?php
// Receive a webhook: check its signature, and take each message once. To try it: php -S 127.0.0.1:9000 webhook.php
$key = base64_decode(preg_replace('/^whsec_/', '', getenv('OPENCHM_WEBHOOK_SECRET') ?: ''));
$minutes = 5;

$id = $_SERVER['HTTP_WEBHOOK_ID'] ?? '';
$at = $_SERVER['HTTP_WEBHOOK_TIMESTAMP'] ?? '';
$body = file_get_contents('php://input');
$expected = 'v1,' . base64_encode(hash_hmac('sha256', "$id.$at.$body", $key, true));
$genuine = false;
// there are two while the secret is being renewed
foreach (explode(' ', $_SERVER['HTTP_WEBHOOK_SIGNATURE'] ?? '') as $signature) {
    $genuine = hash_equals($expected, $signature) || $genuine;
}
if ($key === '' || $id === '' || !ctype_digit($at) || abs(time() - (int) $at) > $minutes * 60 || !$genuine) {
    http_response_code(401);
    exit;
}

// a file per message stands for a table of your database
$taken = sys_get_temp_dir() . '/openchm-webhook-' . hash('sha256', $id);
if (@fopen($taken, 'x')) {
    $told = json_decode($body, true, 512, JSON_THROW_ON_ERROR);
    error_log(implode(' ', [$told['type'], $id, $told['data']['record']['identifier'] ?? '']));
}
// answer within ten seconds; do what takes longer afterwards
http_response_code(204);
