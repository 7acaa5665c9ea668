SELECT COUNT(*) FROM t
select count(1) from t where x = 1 order by 1 limit 10
select count_if(x > 1) || ' group by ' from t
select 1 + max(x) from (select x from t group by x having count(*) > 1)
(select sum(x) from t)
select distinct max(x), current_date from t
select max(t.x) from t cross join u
select count(*) over (order by max(x)) from t
select sum(count(*)) over () from t
select n from (select count(*) as n from t) as c
with a as (select count(*) n from t), b as (select n from a) select * from b
select exists (select 1 from t)
select case when (select count(*) from t) > 0 then 'yes' else 'no' end
select x from t union all select count(*) from u
select count(*) filter (where x > 1) from t
select coalesce(max(x), 0) from t where false
select any_value(x) from t
select string_agg(x::varchar, ',') from t
select count(*) from t group by x
select count(*) from t having count(*) > 0
select count(*) over () from t
select sum(x) filter (where x > 1) over w from t window w as (order by x)
select * from (select count(*) as n from t) as c where n > 5
select x from t where x = (select max(x) from t)
select (select max(x) from u) from t
select count(*) from t intersect select 7
select count(*) from t except select 0
select count(*) from t limit 0
select count(*) from t limit 1 offset 1
select 1 where exists (select 1 from t)
select unnest([x]) from t
select max(x) from t qualify row_number() over (order by max(x)) > 1
select x from t limit 0
select x from t where 1 = 0
select x from t where false and x > 1
select x, count(*) from t where 1 = 2 group by x
select x from t fetch first 0 rows only
select x from t where x is not null or 1 = 0
select x from t where 1 = 1
select x from t where x = null
select x from t where not (x <> null)
