<?php
/**
 * Plugin Name: Dossier widgets
 * Description: A block for each widget, made from the catalogue. Put the package's folder dist/ beside this file.
 */

add_action('init', function () {
    $folder = plugins_url('dist/', __FILE__);
    $catalogue = json_decode(file_get_contents(__DIR__ . '/dist/catalogue.json'), true);
    $version = $catalogue['version'];
    $needs = ['wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element'];

    wp_register_script('dossier-blocks', plugins_url('blocks.js', __FILE__), $needs, $version, true);
    $known = wp_json_encode(['folder' => $folder, 'catalogue' => $catalogue]);
    wp_add_inline_script('dossier-blocks', "const dossierWidgets = $known;", 'before');

    // The first script has the article's facts in it. It comes with the pages that have a block, and with no other.
    $script = $catalogue['scripts'][0];
    // The one that speaks the site's language, where there is one.
    $script = $script['languages'][strtok(get_locale(), '_')] ?? $script;
    wp_register_script('dossier-widgets', $folder . $script['file'], [], $version, ['strategy' => 'async']);

    foreach ($catalogue['widgets'] as $widget) {
        register_block_type('dossier-widgets/' . $widget['id'], [
            'api_version' => 3,
            'editor_script_handles' => ['dossier-blocks'],
            'view_script_handles' => ['dossier-widgets'],
        ]);
    }
});
