# shellcheck shell=sh
# SPDX-License-Identifier: MIT
# For the scripts beside it: what is read, made as large as is asked for, and the same each time.

# An installation of n servers: four kinds again and again.
servers() {
    printf 'customer = "Mellanby"\nfamily = "welfare"\n[volumes]\ninhabitants = 37_816\nvoo_clients = 1_300\nifo_cases = 900\n[network.client]\nprefixes = ["10.41.0.0/16"]\n[network.intranet]\nprefixes = ["10.40.0.0/15"]\n[[domain]]\nname = "MEL"\nsubsystems = ["KIR", "VoO", "IFO"]\n'
    awk -v n="$1" 'BEGIN {
        split("\"core-server\", \"application-server\"|\"database-server\"|\"intranet-server\"|\"web-server\"", roles, "|")
        split("admin-network admin-network intranet dmz", zone, " ")
        for (i = 0; i < n; ++i)
            printf "[[server]]\nname = \"MEL%05d\"\naddress = \"10.20.%d.%d\"\nzone = \"%s\"\nroles = [%s]\nprocessors = 8\nmemory_gb = 64\ndisk_gb = 1000\npartitions = [\"C:\", \"D:\"]\nsoftware = [\"Windows Server 2022\", \".NET 8.0\"]\n",
                i, i / 250, i % 250 + 1, zone[i % 4 + 1], roles[i % 4 + 1]
    }'
}

# N rows of pfirewall.log, with what it begins with.
log_rows() {
    awk -v rows="$1" 'BEGIN {
        srand(4)
        print "#Version: 1.5\n#Software: Microsoft Windows Firewall\n#Time Format: Local\n#Fields: date time action protocol src-ip dst-ip src-port dst-port size tcpflags tcpsyn tcpack tcpwin icmptype icmpcode info path pid\n"
        n = split("10.20.1.11 10.20.1.21 10.20.1.22 10.20.1.31 10.20.1.41 10.20.1.51 10.20.1.52 192.0.2.61 192.0.2.62", server, " ")
        m = split("23110 23114 23116 23612 5672 5671 23610 2100 30710 9091 23611 808 80 443 14330 11211 11212 445 3389 30705 2105 52311", port, " ")
        for (i = 0; i < rows; ++i) {
            from = rand() < 0.5 ? server[1 + int(rand() * n)] : "10." 64 + int(rand() * 4) "." int(rand() * 4) "." int(rand() * 256)
            printf "2026-01-31 %02d:%02d:%02d %s %s %s %s %d %s 64 S 1031365855 0 65535 - - - RECEIVE 4\n", rand() * 24, rand() * 60, rand() * 60, rand() < 0.8 ? "ALLOW" : "DROP", rand() < 0.97 ? "TCP" : "UDP",
                from, server[1 + int(rand() * n)], 1024 + int(rand() * 64000), port[1 + int(rand() * m)]
        }
    }'
}

# N municipalities as CSV, with a header.
municipalities() {
    awk -v rows="$1" 'BEGIN {
        srand(3)
        print "code,name,inhabitants,ifo_cases,ifo_interventions,voo_clients,voo_documents"
        for (i = 0; i < rows; ++i) printf "%04d,Kommun %d,%d,%d,%d,%d,%d\n", i % 10000, i, rand() * 1000000, rand() * 10000, rand() * 20000, rand() * 20000, rand() * 500000
    }'
}

# N rules of a Windows Firewall as its Export List writes them, on or off: Yes or No.
windows_rules() {
    awk -v rows="$1" -v on="$2" 'BEGIN {
        print "Name\tProfile\tEnabled\tAction\tProgram\tLocal Address\tRemote Address\tProtocol\tLocal Port\tRemote Port"
        for (i = 0; i < rows; ++i)
            printf "Rule %d of the old application\tDomain\t%s\tAllow\tC:\\Program Files\\Application\\service.exe\tAny\t10.%d.%d.0/24\tTCP\t%d\tAny\n", i, on, i % 200, i % 90, 1 + i % 3000
    }'
}
