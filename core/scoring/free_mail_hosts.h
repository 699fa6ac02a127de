#pragma once
// Providers whose addresses say nothing about a company, most used in the German-speaking market first. In alphabetical order.

#include <array>
#include <string_view>

namespace handschlag::scoring {

inline constexpr auto freeMailHosts = std::to_array<std::string_view>({
    "126.com", "163.com", "a1.net", "alice-dsl.net", "alice.de", "aol.com", "aol.de", "aon.at", "arcor.de", "att.net", "bluewin.ch",
    "btinternet.com", "chello.at", "comcast.net", "email.de", "ewe.net", "ewetel.net", "fastmail.com", "free.fr", "freenet.de",
    "gmail.com", "gmx.at", "gmx.ch", "gmx.com", "gmx.de", "gmx.eu", "gmx.info", "gmx.net", "gmx.org", "googlemail.com", "hispeed.ch",
    "hotmail.at", "hotmail.ch", "hotmail.co.uk", "hotmail.com", "hotmail.de", "hotmail.es", "hotmail.fr", "hotmail.it", "hushmail.com",
    "icloud.com", "inode.at", "interia.pl", "kabelmail.de", "laposte.net", "libero.it", "live.at", "live.com", "live.de", "live.nl",
    "lycos.de", "mac.com", "mail.com", "mail.de", "mail.ru", "mailbox.org", "me.com", "msn.com", "netcologne.de", "o2.pl", "o2mail.de",
    "o2online.de", "onet.pl", "online.de", "onlinehome.de", "orange.fr", "osnanet.de", "outlook.at", "outlook.com", "outlook.de",
    "outlook.fr", "outlook.it", "pm.me", "posteo.at", "posteo.ch", "posteo.de", "posteo.net", "proton.me", "protonmail.ch",
    "protonmail.com", "qq.com", "rocketmail.com", "seznam.cz", "sfr.fr", "sunrise.ch", "swissonline.ch", "t-online.de", "tiscali.it",
    "tuta.com", "tuta.io", "tutamail.com", "tutanota.com", "tutanota.de", "unitybox.de", "utanet.at", "versanet.de", "virgilio.it",
    "vodafone.de", "vodafonemail.de", "wanadoo.fr", "web.de", "wp.pl", "yahoo.at", "yahoo.ca", "yahoo.co.in", "yahoo.co.uk",
    "yahoo.com", "yahoo.de", "yahoo.es", "yahoo.fr", "yahoo.it", "yandex.com", "yandex.ru", "ymail.com", "zohomail.com", "zohomail.eu",
});

}  // namespace handschlag::scoring
