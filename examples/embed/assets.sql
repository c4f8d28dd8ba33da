-- SPDX-License-Identifier: MIT
-- What the asset service reads, and where it keeps what it found last. The rows are an invented municipality's.
CREATE TABLE environment (customer TEXT, family TEXT, inhabitants INTEGER, users INTEGER);
CREATE TABLE domain (name TEXT, subsystem TEXT);
CREATE TABLE machine (name TEXT PRIMARY KEY, zone TEXT, processors INTEGER, memory_gb INTEGER, disk_gb INTEGER);
CREATE TABLE address (machine TEXT, address TEXT);
CREATE TABLE role (machine TEXT, role TEXT);
CREATE TABLE program (machine TEXT, program TEXT);
CREATE TABLE finding (about TEXT PRIMARY KEY);

INSERT INTO environment VALUES ('Monsterby', 'welfare', 37816, 420);
INSERT INTO domain VALUES ('MBY', 'KIR'), ('MBY', 'VoO'), ('MBY', 'IFO');
INSERT INTO machine VALUES ('MBYCORE01', 'intranet', 4, 32, 200), ('1DATABASE', 'intranet', 4, 64, 500);
INSERT INTO address VALUES ('MBYCORE01', '10.20.0.11'), ('1DATABASE', '10.20.0.12');
INSERT INTO role VALUES ('MBYCORE01', 'core-server'), ('MBYCORE01', 'application-server'), ('MBYCORE01', 'intranet-server'),
    ('1DATABASE', 'database-server');
INSERT INTO program VALUES ('MBYCORE01', 'Windows Server 2022'), ('MBYCORE01', '.NET Framework 4.8'), ('MBYCORE01', '.NET 8.0'),
    ('1DATABASE', 'Windows Server 2022'), ('1DATABASE', 'SQL Server 2019');
