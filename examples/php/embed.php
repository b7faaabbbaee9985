<?php
// Show a page of the clearing-house on your own: each names where its oEmbed answer is.
$site = getenv('OPENCHM') ?: 'http://localhost:8080';
$page = $argv[1] ?? "$site/en/countries/cr";

$found = preg_match('/<link [^>]*type="application\/json\+oembed"[^>]*>/', file_get_contents($page), $link);
if (!$found || !preg_match('/href="([^"]+)"/', $link[0], $address)) {
    fwrite(STDERR, "$page cannot be embedded\n");
    exit(1);
}
$shown = json_decode(file_get_contents(html_entity_decode($address[1])), true, 512, JSON_THROW_ON_ERROR);
// a record has no frame: it is shown as a link, which also stands below a frame for those who see none
if (isset($shown['html'])) {
    echo $shown['html'], "\n";
}
echo '<a href="', htmlspecialchars($page), '">', htmlspecialchars($shown['title']), "</a>\n";
