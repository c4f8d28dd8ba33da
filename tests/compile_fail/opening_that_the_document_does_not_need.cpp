// expect: static assertion|static_assert
// SPDX-License-Identifier: MIT
#include <lifecare/firewall.hpp>
using namespace lifecare;
#ifdef CONTROL
static_assert(flows_of<techspec_2025>.judge(role::web_server, role::application_server, 5671).verdict ==
              flow_verdict::required);
#else
static_assert(flows_of<techspec_2024>.judge(role::web_server, role::application_server, 5671).verdict ==
                  flow_verdict::required,
              "RabbitMQ is not in the specification of 2024");
#endif
