<?php
// What of WordPress the example plugin calls. It prints what the plugin made of the blocks that are given.

['plugin' => $plugin, 'locale' => $locale, 'blocks' => $blocks] = json_decode(file_get_contents('php://stdin'), true);
$actions = $types = $loaded = [];
$inline = '';

function add_action($name, $call)
{
    $GLOBALS['actions'][$name][] = $call;
}
function plugins_url($path)
{
    return "/$path";
}
function wp_json_encode($value, $flags = 0)
{
    return json_encode($value, $flags);
}
function get_locale()
{
    return $GLOBALS['locale'];
}
function wp_register_script()
{
}
function wp_add_inline_script($handle, $script)
{
    $GLOBALS['inline'] = $script;
}
function wp_enqueue_script($handle, $src)
{
    $GLOBALS['loaded'][] = $src;
}
function register_block_type($name, $settings)
{
    $GLOBALS['types'][$name] = $settings;
}
function esc_attr($text)
{
    return htmlspecialchars($text, ENT_QUOTES, 'UTF-8', false);
}
function get_block_wrapper_attributes($attributes)
{
    return implode(' ', array_map(fn ($name, $value) => "$name=\"$value\"", array_keys($attributes), $attributes));
}

require $plugin;
foreach ($actions['init'] as $call) $call();
$html = array_map(fn ($block) => $types[$block[0]]['render_callback']($block[1]), $blocks);
foreach ($actions['wp_footer'] as $call) $call();
$attributes = array_map(fn ($type) => $type['attributes'], $types);
echo json_encode(compact('html', 'loaded', 'inline', 'attributes'));
