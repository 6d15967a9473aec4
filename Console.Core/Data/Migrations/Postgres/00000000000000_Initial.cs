using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace GovConsole.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DisplayName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    MustChangePassword = table.Column<bool>(type: "boolean", nullable: false),
                    Disabled = table.Column<bool>(type: "boolean", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastSignInAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    UserName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Email = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    SecurityStamp = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    PhoneNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    LockoutEnd = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "assessments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Path = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Scope2 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope3 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope4 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope5 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Quarter = table.Column<DateOnly>(type: "date", nullable: false),
                    Stage = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Total = table.Column<int>(type: "integer", nullable: false),
                    Grade = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Agent = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    DrawnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DrawnBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    AnnouncedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ObjectBy = table.Column<DateOnly>(type: "date", nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "audit_entries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    Who = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Unit = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    Deed = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Subject = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Address = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_entries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "batches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    IntakeKey = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    Item = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Source = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Scope2 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope3 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope4 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope5 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    DeciderCode = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Applicant_Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Applicant_Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Applicant_Document = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Applicant_NumberSealed = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Applicant_NumberBlind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Applicant_NumberMasked = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Applicant_PhoneSealed = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Applicant_PhoneBlind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Applicant_PhoneMasked = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Applicant_Contact = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    Applicant_Address = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Channel = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    InPerson = table.Column<bool>(type: "boolean", nullable: false),
                    Materials = table.Column<List<string>>(type: "text[]", nullable: false),
                    CreatedById = table.Column<Guid>(type: "uuid", nullable: false),
                    CreatedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    JobId = table.Column<Guid>(type: "uuid", nullable: true),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_batches", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "calendar_days",
                columns: table => new
                {
                    Scope = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Name = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Notice = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    NoticeYear = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_days", x => new { x.Scope, x.Date });
                });

            migrationBuilder.CreateTable(
                name: "calendar_revisions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_revisions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "calendar_years",
                columns: table => new
                {
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Notice = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    MaintainedOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_years", x => x.Year);
                });

            migrationBuilder.CreateTable(
                name: "files",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    StoredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    StoredBy = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_files", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "handovers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    Way = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    From = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    To = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    FromCode = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    ToCode = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Scope2 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope3 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope4 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope5 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Note = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    GivenById = table.Column<Guid>(type: "uuid", nullable: false),
                    GivenBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    GivenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    SignedById = table.Column<Guid>(type: "uuid", nullable: true),
                    SignedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    SignedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    TakenBackAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    TakenBackReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_handovers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "import_layouts",
                columns: table => new
                {
                    UnitCode = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Columns = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_layouts", x => new { x.UnitCode, x.Hash });
                });

            migrationBuilder.CreateTable(
                name: "imports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    IntakeKey = table.Column<Guid>(type: "uuid", nullable: false),
                    FileName = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    FileBytes = table.Column<long>(type: "bigint", nullable: false),
                    Source = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Scope2 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope3 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope4 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope5 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    CreatedById = table.Column<Guid>(type: "uuid", nullable: false),
                    CreatedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SheetPlace = table.Column<int>(type: "integer", nullable: false),
                    HeaderRow = table.Column<int>(type: "integer", nullable: false),
                    Columns = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    UnitCode = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: true),
                    Channel = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    LateReason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    JobId = table.Column<Guid>(type: "uuid", nullable: true),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Added = table.Column<int>(type: "integer", nullable: false),
                    There = table.Column<int>(type: "integer", nullable: false),
                    Skipped = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_imports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "items",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_items", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "joint_matters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    IntakeKey = table.Column<Guid>(type: "uuid", nullable: false),
                    ThemeCode = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    ThemeName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Source = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    LoggedById = table.Column<Guid>(type: "uuid", nullable: false),
                    LoggedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LimitDays = table.Column<int>(type: "integer", nullable: false),
                    Spared_Days_Apart = table.Column<int>(type: "integer", nullable: false),
                    Spared_Days_Together = table.Column<int>(type: "integer", nullable: false),
                    Spared_Materials_Apart = table.Column<int>(type: "integer", nullable: false),
                    Spared_Materials_Together = table.Column<int>(type: "integer", nullable: false),
                    Spared_Trips_Apart = table.Column<int>(type: "integer", nullable: false),
                    Spared_Trips_Together = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_joint_matters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "joint_themes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Purpose = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    PromisedDays = table.Column<int>(type: "integer", nullable: true),
                    Parts = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_joint_themes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "number_series",
                columns: table => new
                {
                    Unit = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Last = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_number_series", x => new { x.Unit, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "paper_prefixes",
                columns: table => new
                {
                    Unit = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Text = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_paper_prefixes", x => x.Unit);
                });

            migrationBuilder.CreateTable(
                name: "paper_series",
                columns: table => new
                {
                    Unit = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Last = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_paper_series", x => new { x.Unit, x.Kind, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "publications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    Unit = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Scope2 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope3 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope4 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope5 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false),
                    DraftedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DraftedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Number = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PublishedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    WithdrawnBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    WithdrawnReason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_publications", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "schedules",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    NextDueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    QueuedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_schedules", x => x.Kind);
                });

            migrationBuilder.CreateTable(
                name: "tallies",
                columns: table => new
                {
                    Unit = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Facet = table.Column<int>(type: "integer", maxLength: 32, nullable: false),
                    Grain = table.Column<int>(type: "integer", maxLength: 32, nullable: false),
                    Value = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Accepted = table.Column<long>(type: "bigint", nullable: false),
                    AwaitingAcceptance = table.Column<long>(type: "bigint", nullable: false),
                    Closed = table.Column<long>(type: "bigint", nullable: false),
                    ClosedAtOnce = table.Column<long>(type: "bigint", nullable: false),
                    ClosedComplete = table.Column<long>(type: "bigint", nullable: false),
                    ClosedCorrected = table.Column<long>(type: "bigint", nullable: false),
                    ClosedImmediate = table.Column<long>(type: "bigint", nullable: false),
                    ClosedInTime = table.Column<long>(type: "bigint", nullable: false),
                    ClosedLate = table.Column<long>(type: "bigint", nullable: false),
                    ClosedOneVisit = table.Column<long>(type: "bigint", nullable: false),
                    ClosedOnline = table.Column<long>(type: "bigint", nullable: false),
                    ClosedOther = table.Column<long>(type: "bigint", nullable: false),
                    ClosedPromised = table.Column<long>(type: "bigint", nullable: false),
                    ClosedSameDay = table.Column<long>(type: "bigint", nullable: false),
                    ClosedZeroVisit = table.Column<long>(type: "bigint", nullable: false),
                    Delivered = table.Column<long>(type: "bigint", nullable: false),
                    DueInHand = table.Column<long>(type: "bigint", nullable: false),
                    ElapsedDays = table.Column<long>(type: "bigint", nullable: false),
                    Granted = table.Column<long>(type: "bigint", nullable: false),
                    InHand = table.Column<long>(type: "bigint", nullable: false),
                    LicenceMaterials = table.Column<long>(type: "bigint", nullable: false),
                    MatchedMaterials = table.Column<long>(type: "bigint", nullable: false),
                    NotAccepted = table.Column<long>(type: "bigint", nullable: false),
                    Online = table.Column<long>(type: "bigint", nullable: false),
                    Posted = table.Column<long>(type: "bigint", nullable: false),
                    PromisedDays = table.Column<long>(type: "bigint", nullable: false),
                    PromisedEarly = table.Column<long>(type: "bigint", nullable: false),
                    PromisedElapsedDays = table.Column<long>(type: "bigint", nullable: false),
                    PromisedLate = table.Column<long>(type: "bigint", nullable: false),
                    PromisedOnTime = table.Column<long>(type: "bigint", nullable: false),
                    Proxy = table.Column<long>(type: "bigint", nullable: false),
                    ProxySentInTime = table.Column<long>(type: "bigint", nullable: false),
                    ProxySentLate = table.Column<long>(type: "bigint", nullable: false),
                    ProxyToSend = table.Column<long>(type: "bigint", nullable: false),
                    Received = table.Column<long>(type: "bigint", nullable: false),
                    Refused = table.Column<long>(type: "bigint", nullable: false),
                    RequiredMaterials = table.Column<long>(type: "bigint", nullable: false),
                    Returned = table.Column<long>(type: "bigint", nullable: false),
                    ReturnedUnaccepted = table.Column<long>(type: "bigint", nullable: false),
                    ReusedLicences = table.Column<long>(type: "bigint", nullable: false),
                    StatutoryDays = table.Column<long>(type: "bigint", nullable: false),
                    Suspended = table.Column<long>(type: "bigint", nullable: false),
                    TransferredUp = table.Column<long>(type: "bigint", nullable: false),
                    Voided = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tallies", x => new { x.Unit, x.Facet, x.Grain, x.Day, x.Value });
                });

            migrationBuilder.CreateTable(
                name: "tally_postings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Units = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Item = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Channel = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Accepted = table.Column<long>(type: "bigint", nullable: false),
                    AwaitingAcceptance = table.Column<long>(type: "bigint", nullable: false),
                    Closed = table.Column<long>(type: "bigint", nullable: false),
                    ClosedAtOnce = table.Column<long>(type: "bigint", nullable: false),
                    ClosedComplete = table.Column<long>(type: "bigint", nullable: false),
                    ClosedCorrected = table.Column<long>(type: "bigint", nullable: false),
                    ClosedImmediate = table.Column<long>(type: "bigint", nullable: false),
                    ClosedInTime = table.Column<long>(type: "bigint", nullable: false),
                    ClosedLate = table.Column<long>(type: "bigint", nullable: false),
                    ClosedOneVisit = table.Column<long>(type: "bigint", nullable: false),
                    ClosedOnline = table.Column<long>(type: "bigint", nullable: false),
                    ClosedOther = table.Column<long>(type: "bigint", nullable: false),
                    ClosedPromised = table.Column<long>(type: "bigint", nullable: false),
                    ClosedSameDay = table.Column<long>(type: "bigint", nullable: false),
                    ClosedZeroVisit = table.Column<long>(type: "bigint", nullable: false),
                    Delivered = table.Column<long>(type: "bigint", nullable: false),
                    DueInHand = table.Column<long>(type: "bigint", nullable: false),
                    ElapsedDays = table.Column<long>(type: "bigint", nullable: false),
                    Granted = table.Column<long>(type: "bigint", nullable: false),
                    InHand = table.Column<long>(type: "bigint", nullable: false),
                    LicenceMaterials = table.Column<long>(type: "bigint", nullable: false),
                    MatchedMaterials = table.Column<long>(type: "bigint", nullable: false),
                    NotAccepted = table.Column<long>(type: "bigint", nullable: false),
                    Online = table.Column<long>(type: "bigint", nullable: false),
                    Posted = table.Column<long>(type: "bigint", nullable: false),
                    PromisedDays = table.Column<long>(type: "bigint", nullable: false),
                    PromisedEarly = table.Column<long>(type: "bigint", nullable: false),
                    PromisedElapsedDays = table.Column<long>(type: "bigint", nullable: false),
                    PromisedLate = table.Column<long>(type: "bigint", nullable: false),
                    PromisedOnTime = table.Column<long>(type: "bigint", nullable: false),
                    Proxy = table.Column<long>(type: "bigint", nullable: false),
                    ProxySentInTime = table.Column<long>(type: "bigint", nullable: false),
                    ProxySentLate = table.Column<long>(type: "bigint", nullable: false),
                    ProxyToSend = table.Column<long>(type: "bigint", nullable: false),
                    Received = table.Column<long>(type: "bigint", nullable: false),
                    Refused = table.Column<long>(type: "bigint", nullable: false),
                    RequiredMaterials = table.Column<long>(type: "bigint", nullable: false),
                    Returned = table.Column<long>(type: "bigint", nullable: false),
                    ReturnedUnaccepted = table.Column<long>(type: "bigint", nullable: false),
                    ReusedLicences = table.Column<long>(type: "bigint", nullable: false),
                    StatutoryDays = table.Column<long>(type: "bigint", nullable: false),
                    Suspended = table.Column<long>(type: "bigint", nullable: false),
                    TransferredUp = table.Column<long>(type: "bigint", nullable: false),
                    Voided = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tally_postings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "units",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    ParentCode = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Initials = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Path = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Note = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Retired = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_units", x => x.Code);
                    table.ForeignKey(
                        name: "FK_units_units_ParentCode",
                        column: x => x.ParentCode,
                        principalTable: "units",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "account_claims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimType = table.Column<string>(type: "text", nullable: true),
                    ClaimValue = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_claims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_account_claims_accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_logins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ProviderKey = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "text", nullable: true),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_logins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_account_logins_accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_tokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    LoginProvider = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_tokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_account_tokens_accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "drafts",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Form = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Subject = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Address = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ContentSealed = table.Column<string>(type: "text", nullable: false),
                    TypedSealed = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_drafts", x => new { x.AccountId, x.Form, x.Subject });
                    table.ForeignKey(
                        name: "FK_drafts_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "grants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Unit = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    GrantedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    GrantedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_grants", x => x.Id);
                    table.ForeignKey(
                        name: "FK_grants_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inspection_plans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    Unit = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    UnitCode = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Scope2 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope3 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope4 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope5 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Quarter = table.Column<DateOnly>(type: "date", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    Way = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Amount = table.Column<int>(type: "integer", nullable: true),
                    ByTownship = table.Column<bool>(type: "boolean", nullable: false),
                    Seed = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    DueWorkdays = table.Column<int>(type: "integer", nullable: false),
                    Note = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    MadeById = table.Column<Guid>(type: "uuid", nullable: false),
                    MadeBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inspection_plans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_inspection_plans_accounts_MadeById",
                        column: x => x.MadeById,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "jobs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Arguments = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    GrantId = table.Column<Guid>(type: "uuid", nullable: true),
                    Owner = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Role = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    Unit = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Done = table.Column<long>(type: "bigint", nullable: false),
                    Total = table.Column<long>(type: "bigint", nullable: true),
                    Position = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    MessageCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    MessageArgs = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    ResultUrl = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    HeartbeatAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Holder = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    Runs = table.Column<int>(type: "integer", nullable: false),
                    Losses = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_jobs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_jobs_accounts_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ledger_files",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    GrantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Unit = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    JobId = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Format = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Language = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Columns = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Told = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Sought = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Token = table.Column<Guid>(type: "uuid", nullable: true),
                    Rows = table.Column<long>(type: "bigint", nullable: false),
                    Bytes = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ReadyAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    FetchedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ledger_files", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ledger_files_accounts_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "monthly_reports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Path = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Month = table.Column<DateOnly>(type: "date", nullable: false),
                    Met = table.Column<int>(type: "integer", nullable: false),
                    Note = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    ConfirmedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ConfirmedById = table.Column<Guid>(type: "uuid", nullable: false),
                    ConfirmedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Figures_Accepted = table.Column<long>(type: "bigint", nullable: false),
                    Figures_CarriedOver = table.Column<long>(type: "bigint", nullable: false),
                    Figures_Closed = table.Column<long>(type: "bigint", nullable: false),
                    Figures_Delivered = table.Column<long>(type: "bigint", nullable: false),
                    Figures_InTime = table.Column<long>(type: "bigint", nullable: false),
                    Figures_Late = table.Column<long>(type: "bigint", nullable: false),
                    Figures_NotAccepted = table.Column<long>(type: "bigint", nullable: false),
                    Figures_Received = table.Column<long>(type: "bigint", nullable: false),
                    Figures_SentLate = table.Column<long>(type: "bigint", nullable: false),
                    Figures_ZeroVisit = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_monthly_reports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_monthly_reports_accounts_ConfirmedById",
                        column: x => x.ConfirmedById,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "point_standards",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Unit = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Item = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Asking = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Least = table.Column<int>(type: "integer", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Basis = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    By = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_point_standards", x => x.Id);
                    table.ForeignKey(
                        name: "FK_point_standards_accounts_ById",
                        column: x => x.ById,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "preferences",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Value = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_preferences", x => new { x.AccountId, x.Key });
                    table.ForeignKey(
                        name: "FK_preferences_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rule_editions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Unit = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Note = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    By = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rule_editions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_rule_editions_accounts_ById",
                        column: x => x.ById,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Stamp = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    BeganAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Browser = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Machine = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Address = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    WallUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sessions_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "shared_views",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Unit = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Name = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Query = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    By = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_shared_views", x => x.Id);
                    table.ForeignKey(
                        name: "FK_shared_views_accounts_ById",
                        column: x => x.ById,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "assessment_lines",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Ground = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Points = table.Column<int>(type: "integer", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Reference = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Detail = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Objection = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    ObjectedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ObjectedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Withdrawn = table.Column<bool>(type: "boolean", nullable: true),
                    Answer = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    AnsweredBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessment_lines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_assessment_lines_assessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "assessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "batch_rows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    IntakeKey = table.Column<Guid>(type: "uuid", nullable: false),
                    Station = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Licence = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    LicenceKey = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    ValidUntil = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Address = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Manager = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    PhoneSealed = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    PhoneMasked = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CaseNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_batch_rows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_batch_rows_batches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "batches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "notices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    Unit = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Scope2 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope3 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope4 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope5 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Title = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    FileId = table.Column<Guid>(type: "uuid", nullable: true),
                    ConfirmBy = table.Column<DateOnly>(type: "date", nullable: true),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SentById = table.Column<Guid>(type: "uuid", nullable: false),
                    SentBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    WithdrawnBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    WithdrawnReason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_notices_accounts_SentById",
                        column: x => x.SentById,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_notices_files_FileId",
                        column: x => x.FileId,
                        principalTable: "files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "handover_files",
                columns: table => new
                {
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Language = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    HandoverId = table.Column<Guid>(type: "uuid", nullable: false),
                    FileId = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_handover_files", x => new { x.HandoverId, x.State, x.Language });
                    table.ForeignKey(
                        name: "FK_handover_files_files_FileId",
                        column: x => x.FileId,
                        principalTable: "files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_handover_files_handovers_HandoverId",
                        column: x => x.HandoverId,
                        principalTable: "handovers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "import_rows",
                columns: table => new
                {
                    ImportId = table.Column<Guid>(type: "uuid", nullable: false),
                    Row = table.Column<int>(type: "integer", nullable: false),
                    CaseNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    WasThere = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_rows", x => new { x.ImportId, x.Row });
                    table.ForeignKey(
                        name: "FK_import_rows_imports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "imports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "item_versions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    EffectiveFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    EffectiveTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Standing = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Type = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Handling = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Mode = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    SendUpDays = table.Column<int>(type: "integer", nullable: false),
                    DecidedAt = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    DepartmentCode = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    OfferedAt = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Applicants = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ZeroVisit = table.Column<bool>(type: "boolean", nullable: false),
                    OnlineDepth = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ByCommitment = table.Column<bool>(type: "boolean", nullable: false),
                    Basis = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Certificate = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Fee = table.Column<long>(type: "bigint", nullable: false),
                    Promised_Days = table.Column<int>(type: "integer", nullable: false),
                    Promised_Unit = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Statutory_Days = table.Column<int>(type: "integer", nullable: false),
                    Statutory_Unit = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Materials = table.Column<string>(type: "jsonb", nullable: true),
                    Steps = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_item_versions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_item_versions_items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agent_points",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Path = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Scope2 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope3 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope4 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope5 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Address = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Phone = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    Hours = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Area = table.Column<int>(type: "integer", nullable: true),
                    Place = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    StatusReason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    StatusSince = table.Column<DateOnly>(type: "date", nullable: false),
                    FullUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    LastCaseOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agent_points", x => x.Code);
                    table.ForeignKey(
                        name: "FK_agent_points_units_Code",
                        column: x => x.Code,
                        principalTable: "units",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "saved_reports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Scope2 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope3 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope4 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope5 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Statement = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    About = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    IsScheduled = table.Column<bool>(type: "boolean", nullable: false),
                    DraftedFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    SavedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SavedById = table.Column<Guid>(type: "uuid", nullable: false),
                    PostId = table.Column<Guid>(type: "uuid", nullable: false),
                    SavedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_saved_reports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_saved_reports_accounts_SavedById",
                        column: x => x.SavedById,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_saved_reports_grants_PostId",
                        column: x => x.PostId,
                        principalTable: "grants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inspection_plan_inspectors",
                columns: table => new
                {
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Township = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inspection_plan_inspectors", x => new { x.PlanId, x.Township });
                    table.ForeignKey(
                        name: "FK_inspection_plan_inspectors_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_inspection_plan_inspectors_inspection_plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "inspection_plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "notice_recipients",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    NoticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Path = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Scope2 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope3 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope4 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope5 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    PostId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ReadAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ReaderPostId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReadBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ConfirmedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ConfirmedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    RemindedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notice_recipients", x => x.Id);
                    table.ForeignKey(
                        name: "FK_notice_recipients_grants_PostId",
                        column: x => x.PostId,
                        principalTable: "grants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_notice_recipients_grants_ReaderPostId",
                        column: x => x.ReaderPostId,
                        principalTable: "grants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_notice_recipients_notices_NoticeId",
                        column: x => x.NoticeId,
                        principalTable: "notices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    NumberBackwards = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    IntakeKey = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<int>(type: "integer", maxLength: 32, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemVersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Handling = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Channel = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Applicant_Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Applicant_Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Applicant_Document = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Applicant_NumberSealed = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Applicant_NumberBlind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Applicant_NumberMasked = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Applicant_PhoneSealed = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Applicant_PhoneBlind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Applicant_PhoneMasked = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Applicant_Contact = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    Applicant_Address = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Joint = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    Batch = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    Waits = table.Column<bool>(type: "boolean", nullable: false),
                    Source = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Scope2 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope3 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope4 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope5 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Decider = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    DeciderCode = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    HolderCode = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    SendUpBy = table.Column<DateOnly>(type: "date", nullable: true),
                    SentUpOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LoggedById = table.Column<Guid>(type: "uuid", nullable: false),
                    LoggedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    HandlerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Handler = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ClaimedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ClaimedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ReceivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LateReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Corrections = table.Column<int>(type: "integer", nullable: false),
                    CorrectionNotifiedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CorrectionContent = table.Column<string>(type: "character varying(6000)", maxLength: 6000, nullable: true),
                    SuppliedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AcceptedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ExtendedDays = table.Column<int>(type: "integer", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StatutoryDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SuspendedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Result = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Remedies = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    CertificateName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    CertificateNumber = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    UpstreamNumber = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ElapsedDays = table.Column<int>(type: "integer", nullable: true),
                    Timeliness = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    CalendarVersion = table.Column<long>(type: "bigint", nullable: true),
                    DeliverBy = table.Column<DateOnly>(type: "date", nullable: true),
                    DeliveredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DeliveryWay = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    Receiver = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    VoidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Visits = table.Column<int>(type: "integer", nullable: false),
                    LastAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ResumeBy = table.Column<DateOnly>(type: "date", nullable: true),
                    StepLimits = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Step = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    StepFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    StepDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    MaterialUse_Licences = table.Column<int>(type: "integer", nullable: false),
                    MaterialUse_Listed = table.Column<int>(type: "integer", nullable: false),
                    MaterialUse_Matched = table.Column<int>(type: "integer", nullable: false),
                    MaterialUse_Required = table.Column<int>(type: "integer", nullable: false),
                    MaterialUse_Reused = table.Column<int>(type: "integer", nullable: false),
                    Promised_Days = table.Column<int>(type: "integer", nullable: false),
                    Promised_Unit = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Statutory_Days = table.Column<int>(type: "integer", nullable: false),
                    Statutory_Unit = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_cases_item_versions_ItemVersionId",
                        column: x => x.ItemVersionId,
                        principalTable: "item_versions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_cases_items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agent_days",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agent_days", x => new { x.Code, x.Day });
                    table.ForeignKey(
                        name: "FK_agent_days_agent_points_Code",
                        column: x => x.Code,
                        principalTable: "agent_points",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agent_rotas",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Week = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    SetAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agent_rotas", x => new { x.Code, x.From });
                    table.ForeignKey(
                        name: "FK_agent_rotas_agent_points_Code",
                        column: x => x.Code,
                        principalTable: "agent_points",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agent_tenures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PhoneSealed = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    PhoneMasked = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Post = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Training = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Primary = table.Column<bool>(type: "boolean", nullable: false),
                    EndReason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agent_tenures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_agent_tenures_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_agent_tenures_agent_points_Code",
                        column: x => x.Code,
                        principalTable: "agent_points",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "assets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    County = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Model = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Label = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Network = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    Phone = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    BoughtOn = table.Column<DateOnly>(type: "date", nullable: true),
                    InUseSince = table.Column<DateOnly>(type: "date", nullable: false),
                    RetiredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RetiredReason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Binding = table.Column<Guid>(type: "uuid", nullable: true),
                    BoundAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BoundBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    LastHeardAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastHeardOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_assets_agent_points_Code",
                        column: x => x.Code,
                        principalTable: "agent_points",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inspection_plan_villages",
                columns: table => new
                {
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Path = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Drawn = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inspection_plan_villages", x => new { x.PlanId, x.Code });
                    table.ForeignKey(
                        name: "FK_inspection_plan_villages_agent_points_Code",
                        column: x => x.Code,
                        principalTable: "agent_points",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_inspection_plan_villages_inspection_plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "inspection_plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "inspection_visits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: true),
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Path = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Scope2 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope3 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope4 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope5 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    By = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Companion = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    AgentAbsent = table.Column<bool>(type: "boolean", nullable: false),
                    Agent = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Place = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inspection_visits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_inspection_visits_agent_points_Code",
                        column: x => x.Code,
                        principalTable: "agent_points",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_inspection_visits_inspection_plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "inspection_plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "point_elements",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Element = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Source = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    CheckedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Answers = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Note = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    By = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    FileId = table.Column<Guid>(type: "uuid", nullable: true),
                    AwaitingSince = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_point_elements", x => new { x.Code, x.Element });
                    table.ForeignKey(
                        name: "FK_point_elements_agent_points_Code",
                        column: x => x.Code,
                        principalTable: "agent_points",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_point_elements_files_FileId",
                        column: x => x.FileId,
                        principalTable: "files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "point_status_changes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    By = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_point_status_changes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_point_status_changes_agent_points_Code",
                        column: x => x.Code,
                        principalTable: "agent_points",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rectifications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Path = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Scope2 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope3 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope4 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope5 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Element = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Agent = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Workdays = table.Column<int>(type: "integer", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CountedFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Level = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    SettledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rectifications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_rectifications_agent_points_Code",
                        column: x => x.Code,
                        principalTable: "agent_points",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rota_exceptions",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Half = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Duty = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Note = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    By = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rota_exceptions", x => new { x.Code, x.Day, x.Half });
                    table.ForeignKey(
                        name: "FK_rota_exceptions_agent_points_Code",
                        column: x => x.Code,
                        principalTable: "agent_points",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "test_calls",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Phone = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Result = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Seconds = table.Column<int>(type: "integer", nullable: false),
                    Note = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    By = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_test_calls", x => x.Id);
                    table.ForeignKey(
                        name: "FK_test_calls_agent_points_Code",
                        column: x => x.Code,
                        principalTable: "agent_points",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_assignments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ToId = table.Column<Guid>(type: "uuid", nullable: true),
                    To = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    By = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_assignments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_case_assignments_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_call_backs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    By = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Reached = table.Column<bool>(type: "boolean", nullable: false),
                    Satisfied = table.Column<bool>(type: "boolean", nullable: true),
                    Text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_call_backs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_case_call_backs_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_defects",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Notice = table.Column<int>(type: "integer", nullable: false),
                    Material = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Wrong = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    ToDo = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    NotifiedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    CuredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CuredBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_defects", x => x.Id);
                    table.ForeignKey(
                        name: "FK_case_defects_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_events",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Action = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    From = table.Column<int>(type: "integer", maxLength: 32, nullable: false),
                    To = table.Column<int>(type: "integer", maxLength: 32, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: true),
                    By = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Note = table.Column<string>(type: "character varying(6000)", maxLength: 6000, nullable: true),
                    HolderCode = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_events", x => x.Id);
                    table.ForeignKey(
                        name: "FK_case_events_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_gaps",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    PromisedBy = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Text = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    PromisedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    OpenUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    SuppliedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_gaps", x => x.CaseId);
                    table.ForeignKey(
                        name: "FK_case_gaps_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_grams",
                columns: table => new
                {
                    Gram = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false, collation: "C"),
                    ReceivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    DeciderCode = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Scope2 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope3 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope4 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope5 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_grams", x => new { x.Gram, x.ReceivedAt, x.CaseId });
                    table.ForeignKey(
                        name: "FK_case_grams_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_materials",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Required = table.Column<bool>(type: "boolean", nullable: false),
                    Originals = table.Column<int>(type: "integer", nullable: false),
                    Copies = table.Column<int>(type: "integer", nullable: false),
                    Deferrable = table.Column<bool>(type: "boolean", nullable: false),
                    OriginalDue = table.Column<bool>(type: "boolean", nullable: false),
                    Licence = table.Column<bool>(type: "boolean", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReceivedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Way = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    OriginalsReceived = table.Column<int>(type: "integer", nullable: false),
                    CopiesReceived = table.Column<int>(type: "integer", nullable: false),
                    Trust = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    CheckedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    CheckedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DeferredUntil = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_materials", x => x.Id);
                    table.ForeignKey(
                        name: "FK_case_materials_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_parcels",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Carrier = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Waybill = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SentBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SignedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    ReturnedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReturnReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_parcels", x => x.Id);
                    table.ForeignKey(
                        name: "FK_case_parcels_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_precedences",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    AfterId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_precedences", x => new { x.CaseId, x.AfterId });
                    table.ForeignKey(
                        name: "FK_case_precedences_cases_AfterId",
                        column: x => x.AfterId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_case_precedences_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_suspensions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    ApprovedBy = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    StatedDays = table.Column<int>(type: "integer", nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Outcome = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_suspensions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_case_suspensions_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_visits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Action = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Where = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Why = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ByAgent = table.Column<bool>(type: "boolean", nullable: false),
                    RecordedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_visits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_case_visits_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "enquiries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Way = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Unit = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Scope2 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope3 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope4 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Scope5 = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    PhoneSealed = table.Column<string>(type: "text", nullable: false),
                    PhoneMasked = table.Column<string>(type: "text", nullable: false),
                    Text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LoggedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LoggedById = table.Column<Guid>(type: "uuid", nullable: false),
                    LoggedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Answer = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredById = table.Column<Guid>(type: "uuid", nullable: true),
                    AnsweredBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enquiries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_enquiries_accounts_AnsweredById",
                        column: x => x.AnsweredById,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_enquiries_accounts_LoggedById",
                        column: x => x.LoggedById,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_enquiries_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "handover_lines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    HandoverId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Contents = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Originals = table.Column<int>(type: "integer", nullable: false),
                    Copies = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_handover_lines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_handover_lines_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_handover_lines_handovers_HandoverId",
                        column: x => x.HandoverId,
                        principalTable: "handovers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "issued_documents",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Unit = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Serial = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    IssuedById = table.Column<Guid>(type: "uuid", nullable: false),
                    IssuedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    VoidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    VoidedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    VoidReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_issued_documents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_issued_documents_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "notes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    By = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Unit = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_notes_accounts_ById",
                        column: x => x.ById,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_notes_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ratings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Level = table.Column<int>(type: "integer", maxLength: 32, nullable: false),
                    Way = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    RatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RatedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: true),
                    By = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Stage = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Upheld = table.Column<bool>(type: "boolean", nullable: true),
                    SettledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CalledBackOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ratings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ratings_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reminders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Text = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    SetAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reminders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_reminders_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_reminders_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agent_backups",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    PrincipalId = table.Column<Guid>(type: "uuid", nullable: false),
                    StandInId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    EndReason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agent_backups", x => x.Id);
                    table.ForeignKey(
                        name: "FK_agent_backups_agent_points_Code",
                        column: x => x.Code,
                        principalTable: "agent_points",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_agent_backups_agent_tenures_PrincipalId",
                        column: x => x.PrincipalId,
                        principalTable: "agent_tenures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_agent_backups_agent_tenures_StandInId",
                        column: x => x.StandInId,
                        principalTable: "agent_tenures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agent_handovers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    FormerId = table.Column<Guid>(type: "uuid", nullable: false),
                    SuccessorId = table.Column<Guid>(type: "uuid", nullable: false),
                    Former = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Successor = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    DrawnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DrawnBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    LeaverSignedById = table.Column<Guid>(type: "uuid", nullable: true),
                    LeaverSignedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    LeaverSignedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LeaverWitnessed = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    SuccessorSignedById = table.Column<Guid>(type: "uuid", nullable: true),
                    SuccessorSignedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    SuccessorSignedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SuccessorWitnessed = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agent_handovers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_agent_handovers_agent_points_Code",
                        column: x => x.Code,
                        principalTable: "agent_points",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_agent_handovers_agent_tenures_FormerId",
                        column: x => x.FormerId,
                        principalTable: "agent_tenures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_agent_handovers_agent_tenures_SuccessorId",
                        column: x => x.SuccessorId,
                        principalTable: "agent_tenures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agent_leaves",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    TenureId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    StandInId = table.Column<Guid>(type: "uuid", nullable: true),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Cancelled = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agent_leaves", x => x.Id);
                    table.ForeignKey(
                        name: "FK_agent_leaves_agent_points_Code",
                        column: x => x.Code,
                        principalTable: "agent_points",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_agent_leaves_agent_tenures_StandInId",
                        column: x => x.StandInId,
                        principalTable: "agent_tenures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_agent_leaves_agent_tenures_TenureId",
                        column: x => x.TenureId,
                        principalTable: "agent_tenures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agent_trainings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    TenureId = table.Column<Guid>(type: "uuid", nullable: false),
                    Course = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Hours = table.Column<int>(type: "integer", nullable: false),
                    Passed = table.Column<bool>(type: "boolean", nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    By = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agent_trainings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_agent_trainings_agent_points_Code",
                        column: x => x.Code,
                        principalTable: "agent_points",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_agent_trainings_agent_tenures_TenureId",
                        column: x => x.TenureId,
                        principalTable: "agent_tenures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "found_absences",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    TenureId = table.Column<Guid>(type: "uuid", nullable: true),
                    Level = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Hour = table.Column<int>(type: "integer", nullable: false),
                    Inspector = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Note = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    WithdrawnReason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_found_absences", x => x.Id);
                    table.ForeignKey(
                        name: "FK_found_absences_agent_points_Code",
                        column: x => x.Code,
                        principalTable: "agent_points",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_found_absences_agent_tenures_TenureId",
                        column: x => x.TenureId,
                        principalTable: "agent_tenures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asset_changes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    AssetId = table.Column<Guid>(type: "uuid", nullable: false),
                    Deed = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Field = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    Before = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    After = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    By = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asset_changes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_asset_changes_assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asset_faults",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    AssetId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    FoundOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ReportedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ReportedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    WorkdaysToReport = table.Column<int>(type: "integer", nullable: false),
                    What = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    By = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Repairer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    How = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    EndedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asset_faults", x => x.Id);
                    table.ForeignKey(
                        name: "FK_asset_faults_assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "heartbeat_days",
                columns: table => new
                {
                    AssetId = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    FirstAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Beats = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_heartbeat_days", x => new { x.AssetId, x.Day });
                    table.ForeignKey(
                        name: "FK_heartbeat_days_assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "element_checks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Element = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Source = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Answers = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Edition = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Place = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Note = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    FileId = table.Column<Guid>(type: "uuid", nullable: true),
                    VisitId = table.Column<Guid>(type: "uuid", nullable: true),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    By = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_element_checks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_element_checks_agent_points_Code",
                        column: x => x.Code,
                        principalTable: "agent_points",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_element_checks_files_FileId",
                        column: x => x.FileId,
                        principalTable: "files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_element_checks_inspection_visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "inspection_visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inspection_photos",
                columns: table => new
                {
                    Element = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    VisitId = table.Column<Guid>(type: "uuid", nullable: false),
                    FileId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inspection_photos", x => new { x.VisitId, x.Element, x.Place });
                    table.ForeignKey(
                        name: "FK_inspection_photos_files_FileId",
                        column: x => x.FileId,
                        principalTable: "files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_inspection_photos_inspection_visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "inspection_visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_files",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MaterialId = table.Column<Guid>(type: "uuid", nullable: false),
                    FileId = table.Column<Guid>(type: "uuid", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AddedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    RemovedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RemovedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    RemovedFor = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_files", x => x.Id);
                    table.ForeignKey(
                        name: "FK_case_files_case_materials_MaterialId",
                        column: x => x.MaterialId,
                        principalTable: "case_materials",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_case_files_files_FileId",
                        column: x => x.FileId,
                        principalTable: "files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "issued_document_files",
                columns: table => new
                {
                    Language = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    PaperId = table.Column<long>(type: "bigint", nullable: false),
                    FileId = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_issued_document_files", x => new { x.PaperId, x.Language });
                    table.ForeignKey(
                        name: "FK_issued_document_files_files_FileId",
                        column: x => x.FileId,
                        principalTable: "files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_issued_document_files_issued_documents_PaperId",
                        column: x => x.PaperId,
                        principalTable: "issued_documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mentions",
                columns: table => new
                {
                    NoteId = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ReadAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mentions", x => new { x.NoteId, x.AccountId });
                    table.ForeignKey(
                        name: "FK_mentions_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_mentions_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_mentions_notes_NoteId",
                        column: x => x.NoteId,
                        principalTable: "notes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rating_steps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RatingId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Action = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    To = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    By = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Upheld = table.Column<bool>(type: "boolean", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rating_steps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_rating_steps_ratings_RatingId",
                        column: x => x.RatingId,
                        principalTable: "ratings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agent_handover_cases",
                columns: table => new
                {
                    HandoverId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ApplicantMasked = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Item = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agent_handover_cases", x => new { x.HandoverId, x.Place });
                    table.ForeignKey(
                        name: "FK_agent_handover_cases_agent_handovers_HandoverId",
                        column: x => x.HandoverId,
                        principalTable: "agent_handovers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agent_handover_things",
                columns: table => new
                {
                    HandoverId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Item = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    Note = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agent_handover_things", x => new { x.HandoverId, x.Place });
                    table.ForeignKey(
                        name: "FK_agent_handover_things_agent_handovers_HandoverId",
                        column: x => x.HandoverId,
                        principalTable: "agent_handovers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rectification_events",
                columns: table => new
                {
                    RectificationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Act = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: true),
                    By = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Note = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    CheckId = table.Column<long>(type: "bigint", nullable: true),
                    FileId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rectification_events", x => new { x.RectificationId, x.Place });
                    table.ForeignKey(
                        name: "FK_rectification_events_element_checks_CheckId",
                        column: x => x.CheckId,
                        principalTable: "element_checks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_rectification_events_files_FileId",
                        column: x => x.FileId,
                        principalTable: "files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_rectification_events_rectifications_RectificationId",
                        column: x => x.RectificationId,
                        principalTable: "rectifications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_account_claims_UserId",
                table: "account_claims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_account_logins_UserId",
                table: "account_logins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_NormalizedUserName",
                table: "accounts",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_agent_backups_Code",
                table: "agent_backups",
                column: "Code");

            migrationBuilder.CreateIndex(
                name: "IX_agent_backups_PrincipalId",
                table: "agent_backups",
                column: "PrincipalId");

            migrationBuilder.CreateIndex(
                name: "IX_agent_backups_StandInId",
                table: "agent_backups",
                column: "StandInId");

            migrationBuilder.CreateIndex(
                name: "IX_agent_handovers_Code",
                table: "agent_handovers",
                column: "Code");

            migrationBuilder.CreateIndex(
                name: "IX_agent_handovers_FormerId",
                table: "agent_handovers",
                column: "FormerId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_agent_handovers_Number",
                table: "agent_handovers",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_agent_handovers_SuccessorId",
                table: "agent_handovers",
                column: "SuccessorId");

            migrationBuilder.CreateIndex(
                name: "IX_agent_leaves_Code",
                table: "agent_leaves",
                column: "Code");

            migrationBuilder.CreateIndex(
                name: "IX_agent_leaves_StandInId",
                table: "agent_leaves",
                column: "StandInId");

            migrationBuilder.CreateIndex(
                name: "IX_agent_leaves_TenureId",
                table: "agent_leaves",
                column: "TenureId");

            migrationBuilder.CreateIndex(
                name: "IX_agent_points_Scope2",
                table: "agent_points",
                column: "Scope2");

            migrationBuilder.CreateIndex(
                name: "IX_agent_points_Scope3",
                table: "agent_points",
                column: "Scope3");

            migrationBuilder.CreateIndex(
                name: "IX_agent_points_Scope4",
                table: "agent_points",
                column: "Scope4");

            migrationBuilder.CreateIndex(
                name: "IX_agent_points_Scope5",
                table: "agent_points",
                column: "Scope5");

            migrationBuilder.CreateIndex(
                name: "IX_agent_tenures_AccountId",
                table: "agent_tenures",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_agent_tenures_Code_From",
                table: "agent_tenures",
                columns: new[] { "Code", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_agent_tenures_one_primary",
                table: "agent_tenures",
                column: "Code",
                unique: true,
                filter: "\"Primary\" AND \"To\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_agent_trainings_Code",
                table: "agent_trainings",
                column: "Code");

            migrationBuilder.CreateIndex(
                name: "IX_agent_trainings_TenureId",
                table: "agent_trainings",
                column: "TenureId");

            migrationBuilder.CreateIndex(
                name: "IX_assessment_lines_AssessmentId_Place",
                table: "assessment_lines",
                columns: new[] { "AssessmentId", "Place" });

            migrationBuilder.CreateIndex(
                name: "IX_assessments_Code_Quarter",
                table: "assessments",
                columns: new[] { "Code", "Quarter" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_assessments_Quarter_Scope2_Total",
                table: "assessments",
                columns: new[] { "Quarter", "Scope2", "Total" });

            migrationBuilder.CreateIndex(
                name: "IX_assessments_Quarter_Scope3_Total",
                table: "assessments",
                columns: new[] { "Quarter", "Scope3", "Total" });

            migrationBuilder.CreateIndex(
                name: "IX_asset_changes_AssetId_Id",
                table: "asset_changes",
                columns: new[] { "AssetId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_asset_faults_Code_ReportedOn",
                table: "asset_faults",
                columns: new[] { "Code", "ReportedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_asset_faults_one_open",
                table: "asset_faults",
                column: "AssetId",
                unique: true,
                filter: "\"EndedOn\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_assets_Code",
                table: "assets",
                column: "Code");

            migrationBuilder.CreateIndex(
                name: "IX_assets_County_Number",
                table: "assets",
                columns: new[] { "County", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_audit_entries_AccountId",
                table: "audit_entries",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_audit_entries_At",
                table: "audit_entries",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_batch_rows_BatchId_Place",
                table: "batch_rows",
                columns: new[] { "BatchId", "Place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_batch_rows_CaseNumber",
                table: "batch_rows",
                column: "CaseNumber");

            migrationBuilder.CreateIndex(
                name: "IX_batch_rows_LicenceKey",
                table: "batch_rows",
                column: "LicenceKey");

            migrationBuilder.CreateIndex(
                name: "IX_batches_IntakeKey",
                table: "batches",
                column: "IntakeKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_batches_Number",
                table: "batches",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_case_assignments_CaseId",
                table: "case_assignments",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_case_call_backs_CaseId",
                table: "case_call_backs",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_case_defects_CaseId_Place",
                table: "case_defects",
                columns: new[] { "CaseId", "Place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_case_events_CaseId_Place",
                table: "case_events",
                columns: new[] { "CaseId", "Place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_case_files_FileId",
                table: "case_files",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_case_files_MaterialId",
                table: "case_files",
                column: "MaterialId");

            migrationBuilder.CreateIndex(
                name: "IX_case_gaps_OpenUntil",
                table: "case_gaps",
                column: "OpenUntil");

            migrationBuilder.CreateIndex(
                name: "IX_case_grams_CaseId",
                table: "case_grams",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_case_materials_CaseId",
                table: "case_materials",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_case_parcels_Carrier_Waybill",
                table: "case_parcels",
                columns: new[] { "Carrier", "Waybill" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_case_parcels_CaseId",
                table: "case_parcels",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_case_precedences_AfterId",
                table: "case_precedences",
                column: "AfterId");

            migrationBuilder.CreateIndex(
                name: "IX_case_suspensions_CaseId",
                table: "case_suspensions",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_case_visits_CaseId",
                table: "case_visits",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_cases_Applicant_NumberBlind",
                table: "cases",
                column: "Applicant_NumberBlind");

            migrationBuilder.CreateIndex(
                name: "IX_cases_Applicant_PhoneBlind",
                table: "cases",
                column: "Applicant_PhoneBlind");

            migrationBuilder.CreateIndex(
                name: "IX_cases_Batch",
                table: "cases",
                column: "Batch",
                filter: "\"Batch\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_cases_CalendarVersion",
                table: "cases",
                column: "CalendarVersion",
                filter: "\"ClosedOn\" IS NULL AND \"Step\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_cases_ClosedOn_Id",
                table: "cases",
                columns: new[] { "ClosedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_DeciderCode_ClosedOn_Id",
                table: "cases",
                columns: new[] { "DeciderCode", "ClosedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_DeciderCode_DueOn_Id",
                table: "cases",
                columns: new[] { "DeciderCode", "DueOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_DeciderCode_ReceivedAt_Id",
                table: "cases",
                columns: new[] { "DeciderCode", "ReceivedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_DeciderCode_Status_DueOn",
                table: "cases",
                columns: new[] { "DeciderCode", "Status", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_DueOn_Id",
                table: "cases",
                columns: new[] { "DueOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_HolderCode_Status_DueOn",
                table: "cases",
                columns: new[] { "HolderCode", "Status", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_IntakeKey",
                table: "cases",
                column: "IntakeKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cases_ItemId_ClosedOn_Id",
                table: "cases",
                columns: new[] { "ItemId", "ClosedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_ItemId_DueOn_Id",
                table: "cases",
                columns: new[] { "ItemId", "DueOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_ItemId_ReceivedAt_Id",
                table: "cases",
                columns: new[] { "ItemId", "ReceivedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_ItemVersionId",
                table: "cases",
                column: "ItemVersionId");

            migrationBuilder.CreateIndex(
                name: "IX_cases_Joint",
                table: "cases",
                column: "Joint",
                filter: "\"Joint\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_cases_Number",
                table: "cases",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cases_NumberBackwards",
                table: "cases",
                column: "NumberBackwards");

            migrationBuilder.CreateIndex(
                name: "IX_cases_Province_Own",
                table: "cases",
                columns: new[] { "ReceivedAt", "Id" },
                filter: "\"Scope2\" IS NULL OR \"Scope2\" LIKE '%D%'");

            migrationBuilder.CreateIndex(
                name: "IX_cases_ReceivedAt_Id",
                table: "cases",
                columns: new[] { "ReceivedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_Scope2_ClosedOn_Id",
                table: "cases",
                columns: new[] { "Scope2", "ClosedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_Scope2_DueOn_Id",
                table: "cases",
                columns: new[] { "Scope2", "DueOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_Scope2_Own",
                table: "cases",
                columns: new[] { "Scope2", "ReceivedAt", "Id" },
                filter: "\"Scope3\" IS NULL OR \"Scope3\" LIKE '%D%'");

            migrationBuilder.CreateIndex(
                name: "IX_cases_Scope2_ReceivedAt_Id",
                table: "cases",
                columns: new[] { "Scope2", "ReceivedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_Scope2_Status_DueOn",
                table: "cases",
                columns: new[] { "Scope2", "Status", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_Scope3_ClosedOn_Id",
                table: "cases",
                columns: new[] { "Scope3", "ClosedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_Scope3_DueOn_Id",
                table: "cases",
                columns: new[] { "Scope3", "DueOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_Scope3_Own",
                table: "cases",
                columns: new[] { "Scope3", "ReceivedAt", "Id" },
                filter: "\"Scope4\" IS NULL OR \"Scope4\" LIKE '%D%'");

            migrationBuilder.CreateIndex(
                name: "IX_cases_Scope3_ReceivedAt_Id",
                table: "cases",
                columns: new[] { "Scope3", "ReceivedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_Scope3_Status_DueOn",
                table: "cases",
                columns: new[] { "Scope3", "Status", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_Scope4_ClosedOn_Id",
                table: "cases",
                columns: new[] { "Scope4", "ClosedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_Scope4_DueOn_Id",
                table: "cases",
                columns: new[] { "Scope4", "DueOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_Scope4_ReceivedAt_Id",
                table: "cases",
                columns: new[] { "Scope4", "ReceivedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_Scope4_Status_DueOn",
                table: "cases",
                columns: new[] { "Scope4", "Status", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_Scope5_ReceivedAt_Id",
                table: "cases",
                columns: new[] { "Scope5", "ReceivedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_Scope5_Status_DueOn",
                table: "cases",
                columns: new[] { "Scope5", "Status", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_Status_DeliverBy",
                table: "cases",
                columns: new[] { "Status", "DeliverBy" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_Status_ReceivedAt_Id",
                table: "cases",
                columns: new[] { "Status", "ReceivedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_element_checks_Code_Id",
                table: "element_checks",
                columns: new[] { "Code", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_element_checks_FileId",
                table: "element_checks",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_element_checks_VisitId",
                table: "element_checks",
                column: "VisitId");

            migrationBuilder.CreateIndex(
                name: "IX_enquiries_AnsweredById",
                table: "enquiries",
                column: "AnsweredById");

            migrationBuilder.CreateIndex(
                name: "IX_enquiries_CaseId",
                table: "enquiries",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_enquiries_DueOn",
                table: "enquiries",
                column: "DueOn");

            migrationBuilder.CreateIndex(
                name: "IX_enquiries_Key",
                table: "enquiries",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_enquiries_LoggedById",
                table: "enquiries",
                column: "LoggedById");

            migrationBuilder.CreateIndex(
                name: "IX_enquiries_Number",
                table: "enquiries",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_enquiries_Scope2_DueOn",
                table: "enquiries",
                columns: new[] { "Scope2", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_enquiries_Scope2_Id",
                table: "enquiries",
                columns: new[] { "Scope2", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_enquiries_Scope3_DueOn",
                table: "enquiries",
                columns: new[] { "Scope3", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_enquiries_Scope3_Id",
                table: "enquiries",
                columns: new[] { "Scope3", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_enquiries_Scope4_DueOn",
                table: "enquiries",
                columns: new[] { "Scope4", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_enquiries_Scope4_Id",
                table: "enquiries",
                columns: new[] { "Scope4", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_enquiries_Scope5_DueOn",
                table: "enquiries",
                columns: new[] { "Scope5", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_enquiries_Scope5_Id",
                table: "enquiries",
                columns: new[] { "Scope5", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_found_absences_Code",
                table: "found_absences",
                column: "Code");

            migrationBuilder.CreateIndex(
                name: "IX_found_absences_TenureId",
                table: "found_absences",
                column: "TenureId");

            migrationBuilder.CreateIndex(
                name: "IX_grants_AccountId",
                table: "grants",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_handover_files_FileId",
                table: "handover_files",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_handover_lines_HandoverId_Place",
                table: "handover_lines",
                columns: new[] { "HandoverId", "Place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_handover_lines_open",
                table: "handover_lines",
                column: "CaseId",
                unique: true,
                filter: "\"State\" = 'Open'");

            migrationBuilder.CreateIndex(
                name: "IX_handovers_FromCode_State",
                table: "handovers",
                columns: new[] { "FromCode", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_handovers_Key",
                table: "handovers",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_handovers_Number",
                table: "handovers",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_handovers_ToCode_State",
                table: "handovers",
                columns: new[] { "ToCode", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_imports_IntakeKey",
                table: "imports",
                column: "IntakeKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_imports_Number",
                table: "imports",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_inspection_photos_FileId",
                table: "inspection_photos",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_inspection_plan_inspectors_AccountId",
                table: "inspection_plan_inspectors",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_inspection_plan_villages_Code",
                table: "inspection_plan_villages",
                column: "Code");

            migrationBuilder.CreateIndex(
                name: "IX_inspection_plans_Key",
                table: "inspection_plans",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_inspection_plans_MadeById",
                table: "inspection_plans",
                column: "MadeById");

            migrationBuilder.CreateIndex(
                name: "IX_inspection_plans_Number",
                table: "inspection_plans",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_inspection_visits_Code_On",
                table: "inspection_visits",
                columns: new[] { "Code", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_inspection_visits_Key",
                table: "inspection_visits",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_inspection_visits_Number",
                table: "inspection_visits",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_inspection_visits_PlanId_Code",
                table: "inspection_visits",
                columns: new[] { "PlanId", "Code" });

            migrationBuilder.CreateIndex(
                name: "IX_issued_document_files_FileId",
                table: "issued_document_files",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_issued_documents_IssuedAt",
                table: "issued_documents",
                column: "IssuedAt");

            migrationBuilder.CreateIndex(
                name: "IX_issued_documents_Number",
                table: "issued_documents",
                column: "Number");

            migrationBuilder.CreateIndex(
                name: "IX_issued_documents_once",
                table: "issued_documents",
                columns: new[] { "CaseId", "Kind", "Place" },
                unique: true,
                filter: "\"VoidedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_issued_documents_Unit_Kind_Year_Serial",
                table: "issued_documents",
                columns: new[] { "Unit", "Kind", "Year", "Serial" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_item_versions_ItemId_Number",
                table: "item_versions",
                columns: new[] { "ItemId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_items_Code",
                table: "items",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_jobs_OwnerId_Id",
                table: "jobs",
                columns: new[] { "OwnerId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_jobs_State_Id",
                table: "jobs",
                columns: new[] { "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_joint_matters_IntakeKey",
                table: "joint_matters",
                column: "IntakeKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_joint_matters_Number",
                table: "joint_matters",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_joint_themes_Code",
                table: "joint_themes",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ledger_files_ExpiresAt",
                table: "ledger_files",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_ledger_files_Number",
                table: "ledger_files",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ledger_files_OwnerId_Id",
                table: "ledger_files",
                columns: new[] { "OwnerId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_mentions_AccountId_ReadAt_CaseId",
                table: "mentions",
                columns: new[] { "AccountId", "ReadAt", "CaseId" });

            migrationBuilder.CreateIndex(
                name: "IX_mentions_CaseId",
                table: "mentions",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_monthly_reports_ConfirmedById",
                table: "monthly_reports",
                column: "ConfirmedById");

            migrationBuilder.CreateIndex(
                name: "IX_monthly_reports_Month_Code",
                table: "monthly_reports",
                columns: new[] { "Month", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_notes_ById",
                table: "notes",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_notes_CaseId_At",
                table: "notes",
                columns: new[] { "CaseId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_notice_recipients_Code_ReadAt",
                table: "notice_recipients",
                columns: new[] { "Code", "ReadAt" });

            migrationBuilder.CreateIndex(
                name: "IX_notice_recipients_NoticeId_Code",
                table: "notice_recipients",
                columns: new[] { "NoticeId", "Code" });

            migrationBuilder.CreateIndex(
                name: "IX_notice_recipients_PostId",
                table: "notice_recipients",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_notice_recipients_ReaderPostId",
                table: "notice_recipients",
                column: "ReaderPostId");

            migrationBuilder.CreateIndex(
                name: "IX_notices_FileId",
                table: "notices",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_notices_Key",
                table: "notices",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_notices_Number",
                table: "notices",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_notices_SentAt",
                table: "notices",
                column: "SentAt");

            migrationBuilder.CreateIndex(
                name: "IX_notices_SentById",
                table: "notices",
                column: "SentById");

            migrationBuilder.CreateIndex(
                name: "IX_paper_prefixes_Text",
                table: "paper_prefixes",
                column: "Text",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_point_elements_FileId",
                table: "point_elements",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_point_standards_ById",
                table: "point_standards",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_point_status_changes_Code_Id",
                table: "point_status_changes",
                columns: new[] { "Code", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_publications_Number",
                table: "publications",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_publications_once",
                table: "publications",
                columns: new[] { "Unit", "Kind", "From", "State" },
                unique: true,
                filter: "\"State\" <> 'Withdrawn'");

            migrationBuilder.CreateIndex(
                name: "IX_rating_steps_RatingId_Place",
                table: "rating_steps",
                columns: new[] { "RatingId", "Place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ratings_CaseId",
                table: "ratings",
                column: "CaseId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ratings_RatedOn_Level",
                table: "ratings",
                columns: new[] { "RatedOn", "Level" });

            migrationBuilder.CreateIndex(
                name: "IX_ratings_Stage_DueOn",
                table: "ratings",
                columns: new[] { "Stage", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_rectification_events_CheckId",
                table: "rectification_events",
                column: "CheckId");

            migrationBuilder.CreateIndex(
                name: "IX_rectification_events_FileId",
                table: "rectification_events",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_rectifications_Number",
                table: "rectifications",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_rectifications_one_open",
                table: "rectifications",
                columns: new[] { "Code", "Element" },
                unique: true,
                filter: "\"State\" <> 'Closed'");

            migrationBuilder.CreateIndex(
                name: "IX_rectifications_State_DueOn",
                table: "rectifications",
                columns: new[] { "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_reminders_AccountId_EndedAt_On",
                table: "reminders",
                columns: new[] { "AccountId", "EndedAt", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_reminders_CaseId",
                table: "reminders",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_rule_editions_ById",
                table: "rule_editions",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_rule_editions_Unit_Name",
                table: "rule_editions",
                columns: new[] { "Unit", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_saved_reports_Owner_Name",
                table: "saved_reports",
                columns: new[] { "Owner", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_saved_reports_PostId",
                table: "saved_reports",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_saved_reports_SavedById",
                table: "saved_reports",
                column: "SavedById");

            migrationBuilder.CreateIndex(
                name: "IX_sessions_AccountId",
                table: "sessions",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_shared_views_ById",
                table: "shared_views",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_shared_views_Unit_Name",
                table: "shared_views",
                columns: new[] { "Unit", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_test_calls_Code_On",
                table: "test_calls",
                columns: new[] { "Code", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_units_ParentCode",
                table: "units",
                column: "ParentCode");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "account_claims");

            migrationBuilder.DropTable(
                name: "account_logins");

            migrationBuilder.DropTable(
                name: "account_tokens");

            migrationBuilder.DropTable(
                name: "agent_backups");

            migrationBuilder.DropTable(
                name: "agent_days");

            migrationBuilder.DropTable(
                name: "agent_handover_cases");

            migrationBuilder.DropTable(
                name: "agent_handover_things");

            migrationBuilder.DropTable(
                name: "agent_leaves");

            migrationBuilder.DropTable(
                name: "agent_rotas");

            migrationBuilder.DropTable(
                name: "agent_trainings");

            migrationBuilder.DropTable(
                name: "assessment_lines");

            migrationBuilder.DropTable(
                name: "asset_changes");

            migrationBuilder.DropTable(
                name: "asset_faults");

            migrationBuilder.DropTable(
                name: "audit_entries");

            migrationBuilder.DropTable(
                name: "batch_rows");

            migrationBuilder.DropTable(
                name: "calendar_days");

            migrationBuilder.DropTable(
                name: "calendar_revisions");

            migrationBuilder.DropTable(
                name: "calendar_years");

            migrationBuilder.DropTable(
                name: "case_assignments");

            migrationBuilder.DropTable(
                name: "case_call_backs");

            migrationBuilder.DropTable(
                name: "case_defects");

            migrationBuilder.DropTable(
                name: "case_events");

            migrationBuilder.DropTable(
                name: "case_files");

            migrationBuilder.DropTable(
                name: "case_gaps");

            migrationBuilder.DropTable(
                name: "case_grams");

            migrationBuilder.DropTable(
                name: "case_parcels");

            migrationBuilder.DropTable(
                name: "case_precedences");

            migrationBuilder.DropTable(
                name: "case_suspensions");

            migrationBuilder.DropTable(
                name: "case_visits");

            migrationBuilder.DropTable(
                name: "drafts");

            migrationBuilder.DropTable(
                name: "enquiries");

            migrationBuilder.DropTable(
                name: "found_absences");

            migrationBuilder.DropTable(
                name: "handover_files");

            migrationBuilder.DropTable(
                name: "handover_lines");

            migrationBuilder.DropTable(
                name: "heartbeat_days");

            migrationBuilder.DropTable(
                name: "import_layouts");

            migrationBuilder.DropTable(
                name: "import_rows");

            migrationBuilder.DropTable(
                name: "inspection_photos");

            migrationBuilder.DropTable(
                name: "inspection_plan_inspectors");

            migrationBuilder.DropTable(
                name: "inspection_plan_villages");

            migrationBuilder.DropTable(
                name: "issued_document_files");

            migrationBuilder.DropTable(
                name: "jobs");

            migrationBuilder.DropTable(
                name: "joint_matters");

            migrationBuilder.DropTable(
                name: "joint_themes");

            migrationBuilder.DropTable(
                name: "ledger_files");

            migrationBuilder.DropTable(
                name: "mentions");

            migrationBuilder.DropTable(
                name: "monthly_reports");

            migrationBuilder.DropTable(
                name: "notice_recipients");

            migrationBuilder.DropTable(
                name: "number_series");

            migrationBuilder.DropTable(
                name: "paper_prefixes");

            migrationBuilder.DropTable(
                name: "paper_series");

            migrationBuilder.DropTable(
                name: "point_elements");

            migrationBuilder.DropTable(
                name: "point_standards");

            migrationBuilder.DropTable(
                name: "point_status_changes");

            migrationBuilder.DropTable(
                name: "preferences");

            migrationBuilder.DropTable(
                name: "publications");

            migrationBuilder.DropTable(
                name: "rating_steps");

            migrationBuilder.DropTable(
                name: "rectification_events");

            migrationBuilder.DropTable(
                name: "reminders");

            migrationBuilder.DropTable(
                name: "rota_exceptions");

            migrationBuilder.DropTable(
                name: "rule_editions");

            migrationBuilder.DropTable(
                name: "saved_reports");

            migrationBuilder.DropTable(
                name: "schedules");

            migrationBuilder.DropTable(
                name: "sessions");

            migrationBuilder.DropTable(
                name: "shared_views");

            migrationBuilder.DropTable(
                name: "tallies");

            migrationBuilder.DropTable(
                name: "tally_postings");

            migrationBuilder.DropTable(
                name: "test_calls");

            migrationBuilder.DropTable(
                name: "agent_handovers");

            migrationBuilder.DropTable(
                name: "assessments");

            migrationBuilder.DropTable(
                name: "batches");

            migrationBuilder.DropTable(
                name: "case_materials");

            migrationBuilder.DropTable(
                name: "handovers");

            migrationBuilder.DropTable(
                name: "assets");

            migrationBuilder.DropTable(
                name: "imports");

            migrationBuilder.DropTable(
                name: "issued_documents");

            migrationBuilder.DropTable(
                name: "notes");

            migrationBuilder.DropTable(
                name: "notices");

            migrationBuilder.DropTable(
                name: "ratings");

            migrationBuilder.DropTable(
                name: "element_checks");

            migrationBuilder.DropTable(
                name: "rectifications");

            migrationBuilder.DropTable(
                name: "grants");

            migrationBuilder.DropTable(
                name: "agent_tenures");

            migrationBuilder.DropTable(
                name: "cases");

            migrationBuilder.DropTable(
                name: "files");

            migrationBuilder.DropTable(
                name: "inspection_visits");

            migrationBuilder.DropTable(
                name: "item_versions");

            migrationBuilder.DropTable(
                name: "agent_points");

            migrationBuilder.DropTable(
                name: "inspection_plans");

            migrationBuilder.DropTable(
                name: "items");

            migrationBuilder.DropTable(
                name: "units");

            migrationBuilder.DropTable(
                name: "accounts");
        }
    }
}
