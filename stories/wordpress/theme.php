<?php

// The script, from the theme's folder.
add_action('wp_enqueue_scripts', function () {
    $file = get_theme_file_uri('nagorno-karabakh.js');
    wp_enqueue_script('dossier-widgets', $file, [], null, ['strategy' => 'async']);
});

// Excerpts without figures, where WordPress makes them.
add_filter('the_content', function ($html) {
    if (!doing_filter('get_the_excerpt')) return $html;
    return preg_replace('~<(dossier-[\w-]+|figure(?=[^>]* data-dossier=)).*?</\1>~s', '', $html);
}, 1);
