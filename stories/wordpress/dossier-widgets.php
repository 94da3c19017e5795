<?php
/**
 * Plugin Name: Dossier widgets
 * Description: A block for each widget, made from the catalogue. Put the package's folder dist/ beside this file.
 * Requires at least: 6.1
 */

add_action('init', function () {
    $folder = plugins_url('dist/', __FILE__);
    $catalogue = json_decode(file_get_contents(__DIR__ . '/dist/catalogue.json'), true);
    $version = $catalogue['version'];
    $needs = ['wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element'];

    wp_register_script('dossier-blocks', plugins_url('blocks.js', __FILE__), $needs, $version, true);
    $known = wp_json_encode(['folder' => $folder, 'catalogue' => $catalogue], JSON_HEX_TAG);
    wp_add_inline_script('dossier-blocks', "const dossierWidgets = $known;", 'before');

    // The first script has the article's facts in it. There is one for each language that has words.
    $script = $catalogue['scripts'][0];
    $asked = [];

    // The post keeps the choice alone. The placeholder is made with the page.
    $render = function ($widget, $choice) use ($catalogue, $script, &$asked) {
        $set = array_filter(array_intersect_key($choice, $widget['options']), 'strlen');
        $site = strtok(get_locale(), '_');
        $set += ['lang' => isset($script['languages'][$site]) ? $site : $catalogue['language']];
        $asked[] = strtok($set['lang'], '-');

        // The readable form has the article's figures: it stays away where the editor names others.
        $isElsewhere = isset($set['src']) || isset($set['dossier']);
        if (!$isElsewhere) $set['dossier'] = $script['dossier'];
        // `lang` is that of the readable form, `data-lang` that of the figure.
        $html = get_block_wrapper_attributes(['data-dossier' => $widget['id'], 'lang' => $catalogue['language']]);
        foreach ($set as $name => $value) {
            // WordPress would run what stands in square brackets, such as [gallery].
            $value = str_replace('[', '&#91;', esc_attr($value));
            $html .= sprintf(' data-%s="%s"', $name === 'dossier' ? 'dossier-id' : $name, $value);
        }
        return "<figure $html>" . ($isElsewhere ? '' : $widget['fallback']) . '</figure>';
    };

    // One script for a page with blocks, and none for others. Each speaks the catalogue's language besides its own.
    add_action('wp_footer', function () use ($folder, $version, $script, &$asked) {
        if (!$asked) return;
        $known = array_intersect_key($script['languages'], array_flip($asked));
        ['file' => $file] = reset($known) ?: $script;
        wp_enqueue_script('dossier-widgets', $folder . $file, [], $version, ['strategy' => 'async']);
    });

    foreach ($catalogue['widgets'] as $widget) {
        register_block_type('dossier-widgets/' . $widget['id'], [
            'api_version' => 3,
            'attributes' => array_fill_keys(array_keys($widget['options']), ['type' => 'string']),
            'editor_script_handles' => ['dossier-blocks'],
            'render_callback' => fn ($choice) => $render($widget, $choice),
        ]);
    }
});
